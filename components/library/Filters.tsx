import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { KeptEntry } from '@/core/library/kept-thread';
import {
  isIn,
  type KeptFilter,
  type KeptOrder,
  keptOrders,
  keptStates,
  languagesOf,
  tagsOf,
} from '@/core/library/list-kept';
import { languageName } from './language-name';
import { useLibraryWords } from './words-context';

export type Shown = KeptFilter & { order: KeptOrder };

type FiltersProps = {
  entries: KeptEntry[];
  shown: Shown;
  /** What is searched is in the order of what was found. */
  isSearching: boolean;
  show(shown: Shown): void;
};

/** Which threads are listed, and in which order; a choice that there is none of is left out. */
export function Filters({ entries, shown, isSearching, show }: FiltersProps) {
  const words = useLibraryWords();
  const { language } = useTexts();
  const { lang, tag, order } = shown;
  const languages = useMemo(() => languagesOf(entries), [entries]);
  const tags = useMemo(() => tagsOf(entries), [entries]);
  const choose = (name: keyof Shown) => (value: string) => show(withChosen(shown, name, value));
  return (
    <div class="filters">
      <States {...{ entries, shown, show }} />
      <div class="selects">
        {languages.length > 1 && (
          <Select name={words.language} value={lang} choose={choose('lang')}>
            <option value="">{words.everyLanguage}</option>
            {languages.map((each) => (
              <option key={each} value={each}>
                {languageName(each, language)}
              </option>
            ))}
          </Select>
        )}
        {tags.length > 0 && (
          <Select name={words.tag} value={tag} choose={choose('tag')}>
            <option value="">{words.everyTag}</option>
            {tags.map((each) => (
              <option key={each} value={each}>
                {`#${each}`}
              </option>
            ))}
          </Select>
        )}
        {!isSearching && (
          <Select name={words.order} value={order} choose={choose('order')}>
            {keptOrders.map((each) => (
              <option key={each} value={each}>
                {words.orders[each]}
              </option>
            ))}
          </Select>
        )}
      </div>
    </div>
  );
}

/** How far one has read, or that one marked something. */
function States({ entries, shown, show }: Omit<FiltersProps, 'isSearching'>) {
  const words = useLibraryWords();
  const { state } = shown;
  const hasHighlights = useMemo(
    () => entries.some((entry) => isIn(entry, 'highlighted')),
    [entries],
  );
  // One that is chosen stays, whatever becomes of its threads.
  const states = [undefined, ...keptStates].filter(
    (each) => each !== 'highlighted' || hasHighlights || state === each,
  );
  return (
    <fieldset class="choices">
      <legend class="hidden">{words.filters}</legend>
      {states.map((each) => (
        <label key={each ?? 'all'} class="choice">
          <input
            type="radio"
            name="state"
            checked={state === each}
            onChange={() => show(withChosen(shown, 'state', each))}
          />
          {each ? words.states[each] : words.all}
        </label>
      ))}
    </fieldset>
  );
}

type SelectProps = {
  name: string;
  value: string | undefined;
  choose(value: string): void;
  children: ComponentChildren;
};

function Select({ name, value = '', choose, children }: SelectProps) {
  return (
    <span>
      <select
        class="select"
        aria-label={name}
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {children}
      </select>
    </span>
  );
}

/** No value: whatever there is. */
function withChosen(shown: Shown, name: keyof Shown, value: string | undefined): Shown {
  const { [name]: _, ...rest } = shown;
  return { ...rest, ...(value && { [name]: value }) } as Shown;
}
