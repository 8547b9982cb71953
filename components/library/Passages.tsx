import { useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import type { FoundPassage } from '@/core/library/found-passages';
import { MarkedWords } from './MarkedWords';
import { useLibraryWords } from './words-context';

const shownAtFirst = 2;

type PassagesProps = {
  passages: FoundPassage[];
  lang: string | undefined;
  addressOf(block?: string): string;
};

/** Where the words stand; each leads there. */
export function Passages({ passages, lang, addressOf }: PassagesProps) {
  const words = useLibraryWords();
  const [areAllShown, setAreAllShown] = useState(false);
  const shown = areAllShown ? passages : passages.slice(0, shownAtFirst);
  const more = passages.length - shown.length;
  const besides = {
    post: undefined,
    note: words.inNote,
    'highlight note': words.inNote,
    tag: words.tag,
    author: words.byAuthor,
  };
  return (
    <>
      <ul class="passages">
        {shown.map(({ kind, block, text, marks }, index) => (
          <li key={`${kind}${block ?? index}`}>
            <a href={addressOf(block)}>
              {besides[kind] && <span class="passage-of">{besides[kind]}</span>}
              <span lang={kind === 'post' ? (lang ?? '') : ''} dir="auto">
                <MarkedWords text={text} marks={marks} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          class="quiet"
          label={words.morePassages({ count: more })}
          run={() => setAreAllShown(true)}
        />
      )}
    </>
  );
}
