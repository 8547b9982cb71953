import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { Icon } from '@/components/article/Icon';
import { useTexts } from '@/components/article/TextsContext';
import { writtenByWords } from '@/components/article/title-words';
import { glass } from '@/components/menus/shapes';
import { useWords } from '@/components/words/use-words';
import { minutesLeftOf, type ToReadAgain } from '@/core/library/to-read-again';
import { barWords } from '@/texts/bar/bar-words';
import type { BarTexts } from '@/texts/bar/en';
import type { Texts } from '@/texts/texts';
import type { ReadAgain, ReaderActions } from './reader-actions';

/** The way back to what was read and to what is kept; nothing where there is neither. */
export function ReadLately({ actions }: { actions: ReaderActions }) {
  const texts = useTexts();
  const words = useWords(barWords);
  const [again, setAgain] = useState<ReadAgain>();
  // Once: what is read meanwhile is read elsewhere.
  useEffect(() => void actions.loadReadAgain?.().then(setAgain), []);
  if (!words || !again || (again.threads.length === 0 && again.keptCount === 0)) return null;
  const { threads, keptCount, open, openLibrary } = again;
  return (
    <section class="lately">
      {keptCount > 0 && <SearchKept words={words} search={openLibrary} />}
      <div class="lately-head">
        <h2>{words.readLately}</h2>
        {keptCount > 0 && (
          <Button
            class="quiet"
            label={words.allKept({ count: keptCount })}
            run={() => openLibrary()}
          />
        )}
      </div>
      <ul>
        {threads.map((thread) => (
          <Thread key={keyOf(thread)} {...{ thread, texts }} open={() => open(thread)} />
        ))}
      </ul>
    </section>
  );
}

function SearchKept({ words, search }: { words: BarTexts; search(typed: string): void }) {
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search(`${new FormData(event.currentTarget).get('words')}`);
        }}
      >
        <Icon shape={glass} />
        <input
          type="search"
          name="words"
          dir="auto"
          aria-label={words.searchKept}
          placeholder={words.searchKept}
          autoComplete="off"
          spellcheck={false}
        />
      </form>
    </search>
  );
}

type ThreadProps = { thread: ToReadAgain; texts: Texts; open(): void };

function Thread({ thread: { lately, kept }, texts, open }: ThreadProps) {
  const title = lately?.title ?? kept?.title ?? (kept && writtenByWords(kept, texts));
  const lang = lately ? lately.lang : kept?.lang;
  const left = kept && minutesLeftOf(kept);
  return (
    <li>
      <button type="button" onClick={open}>
        <span lang={lang ?? ''} dir="auto">
          {title}
        </span>
        <bdi>{lately?.author ?? kept?.author.name}</bdi>
        {left !== undefined && (
          <small>{left === 0 ? texts.finished : texts.minutesLeft({ count: left })}</small>
        )}
      </button>
    </li>
  );
}

function keyOf({ lately, kept }: ToReadAgain): string {
  return lately?.post ?? `${kept?.id}`;
}
