import { useTexts } from '@/components/article/TextsContext';
import type { OutlineItem } from '@/core/article';

type TableOfContentsProps = {
  outline: OutlineItem[];
  current: string | undefined;
  lang: string | undefined;
  goTo: (id: string) => void;
};

/** The author's own headings; where one reads is marked. */
export function TableOfContents({ outline, current, lang, goTo }: TableOfContentsProps) {
  const texts = useTexts();
  return (
    <nav aria-label={texts.contents}>
      <ol class="contents" lang={lang}>
        {outline.map(({ id, depth, text }) => (
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
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
