import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { KeptEntry } from '@/core/library/kept-thread';
import {
  type KeptFilter,
  type KeptOrder,
  keptOrders,
  languagesOf,
  readingStates,
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
  const { state, lang, tag, ...rest } = shown;
  const languages = useMemo(() => languagesOf(entries), [entries]);
  const tags = useMemo(() => tagsOf(entries), [entries]);
  const states = [undefined, ...readingStates] as const;
  return (
    <div class="filters">
      <fieldset class="choices">
        <legend class="hidden">{words.filters}</legend>
        {states.map((each) => (
          <label key={each ?? 'all'} class="choice">
            <input
              type="radio"
              name="state"
              checked={state === each}
              onChange={() => show({ ...without(shown, 'state'), ...(each && { state: each }) })}
            />
            {each ? words.states[each] : words.all}
          </label>
        ))}
      </fieldset>
      <div class="selects">
        {languages.length > 1 && (
          <Select
            name={words.language}
            value={lang}
            choose={(chosen) =>
              show({ ...without(shown, 'lang'), ...(chosen && { lang: chosen }) })
            }
          >
            <option value="">{words.everyLanguage}</option>
            {languages.map((each) => (
              <option key={each} value={each}>
                {languageName(each, language)}
              </option>
            ))}
          </Select>
        )}
        {tags.length > 0 && (
          <Select
            name={words.tag}
            value={tag}
            choose={(chosen) => show({ ...without(shown, 'tag'), ...(chosen && { tag: chosen }) })}
          >
            <option value="">{words.everyTag}</option>
            {tags.map((each) => (
              <option key={each} value={each}>
                {`#${each}`}
              </option>
            ))}
          </Select>
        )}
        {!isSearching && (
          <Select
            name={words.order}
            value={rest.order}
            choose={(chosen) => {
              const order = keptOrders.find((each) => each === chosen);
              if (order) show({ ...shown, order });
            }}
          >
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

function without(shown: Shown, name: keyof KeptFilter): Shown {
  const { [name]: _, ...rest } = shown;
  return rest as Shown;
}
