import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Article } from '@/core/article';

/** Where the list of sections stands, from the edge where the article's lines begin; pixels. */
export type RoomBeside = { start: number; width: number };

const edge = 24;
/** Between the list and the text, at least. */
const gap = 24;
const narrowest = 192;
const widest = 224;
const marks = 56;

/**
 * The room beside the text as it is, at any size of window and text; undefined where a list would be
 * too narrow to read, or come too near to the words.
 */
export function useRoomBeside(
  scroller: RefObject<HTMLElement | null>,
  article: Article | undefined,
): RoomBeside | undefined {
  const [room, setRoom] = useState<RoomBeside>();
  const hasArticle = article !== undefined;
  const isRightToLeft = article?.direction === 'rtl';
  useLayoutEffect(() => {
    const page = scroller.current;
    const line = page?.querySelector('.byline');
    if (!page || !line) return;
    const measure = () => {
      const text = line.getBoundingClientRect();
      const next = roomBeside(isRightToLeft ? page.clientWidth - text.right : text.left);
      setRoom((last) => (last?.start === next?.start && last?.width === next?.width ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(page);
    observer.observe(line);
    return () => observer.disconnect();
  }, [scroller, hasArticle, isRightToLeft]);
  return room;
}

/** `beside`: from the edge of the page to where the lines of the text begin. */
function roomBeside(beside: number): RoomBeside | undefined {
  if (beside < edge + narrowest + gap) return undefined;
  // What is left for the marks of passages between the two.
  const width = Math.min(widest, Math.max(narrowest, beside - edge - marks));
  return { start: Math.max(edge, beside - marks - width), width };
}
