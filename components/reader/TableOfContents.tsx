import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { OutlineItem } from '@/core/article';

type TableOfContentsProps = {
  outline: OutlineItem[];
  current: string | undefined;
  lang: string | undefined;
  goTo: (id: string) => void;
  /** Said beside sections that are behind one, and the one where one is. */
  notes?: { read: string; here: string } | undefined;
};

/** The author's own headings; where one reads is marked. */
export function TableOfContents(props: TableOfContentsProps) {
  const { outline, current, lang, goTo, notes } = props;
  const texts = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const reached = outline.findIndex(({ id }) => id === current);
  // A long list goes along with the reader.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav aria-label={texts.contents}>
      <ol class="contents" lang={lang} ref={list}>
        {outline.map(({ id, depth, text }, index) => (
          <li key={id}>
            <a
              href={`#${id}`}
              class={depth === 3 ? 'is-deeper' : undefined}
              dir="auto"
              {...(id === current && { 'aria-current': 'location' as const })}
              onClick={(event) => {
                event.preventDefault();
                goTo(id);
              }}
            >
              {text}
              {notes && index <= reached && (
                <span lang={texts.language}>{index === reached ? notes.here : notes.read}</span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
