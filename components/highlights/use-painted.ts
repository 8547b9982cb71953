import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FoundHighlight, findHighlight } from '@/core/library/find-highlight';
import { postTexts } from '@/core/library/post-texts';
import { passagesOf, rangesOf } from './drawn-words';
import { highlightsOf, type Marked } from './marked';

/** A highlight and the words of the page that it marks; none where they are changed or left out. */
export type Painted = FoundHighlight & { ranges: StaticRange[] };

/** The name that assets/styles/reader/highlights.css gives a colour. */
const name = 'yours';

/** Finds all highlights in the article as it is drawn, and marks them without touching its elements. */
export function usePainted(marked: Marked): Painted[] {
  const { article, thread } = marked;
  const highlights = highlightsOf(marked);
  const found = useMemo(() => {
    const posts = postTexts(thread);
    return highlights.map((each) => findHighlight(each, posts));
  }, [thread, highlights]);
  const passages = useMemo(() => passagesOf(article), [article]);
  const [painted, setPainted] = useState<Painted[]>([]);
  useEffect(() => {
    const paint = () => {
      const drawn = found.map((each) => ({
        ...each,
        ranges: rangesOf(each.sources, passages, document),
      }));
      // A word that is looked for, or read aloud, stands out from it.
      const highlight = new Highlight(...drawn.flatMap(({ ranges }) => ranges));
      highlight.priority = -1;
      CSS.highlights.set(name, highlight);
      setPainted(drawn);
    };
    paint();
    return whenDrawnAnew(paint);
  }, [found, passages]);
  useEffect(
    () => () => {
      CSS.highlights.delete(name);
    },
    [],
  );
  return painted;
}

/** Blocks come in slices, and a picture or a note may change what stands around them. */
function whenDrawnAnew(tell: () => void): () => void {
  const article = document.querySelector('.article');
  if (!article) return () => undefined;
  const observer = new MutationObserver(tell);
  observer.observe(article, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}
