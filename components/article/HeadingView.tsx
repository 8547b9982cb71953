import type { Heading } from '@/core/article';
import { wordsOf } from '@/core/walk-article';
import { InlinesView } from './InlinesView';

type HeadingViewProps = {
  heading: Heading;
  /** What stands around it has its id already. */
  isFramed: boolean;
};

/** The author's own numeral or label stands first, in the accent. */
export function HeadingView({ heading, isFramed }: HeadingViewProps) {
  const content = (
    <>
      {heading.marker && (
        <>
          <span class="marker">{heading.marker.value.trim()}</span>
          {heading.children.length > 0 && ' '}
        </>
      )}
      {wordsOf(heading.children).trim() !== '' && <InlinesView nodes={heading.children} />}
    </>
  );
  const own = { id: isFramed ? undefined : heading.id, lang: heading.lang, dir: heading.direction };
  return heading.depth === 2 ? <h2 {...own}>{content}</h2> : <h3 {...own}>{content}</h3>;
}
