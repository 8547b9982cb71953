import type { Reading } from '@/core/reading';
import type { ReaderPageProps } from './ReaderPage';
import { readVisiblePage } from './read-visible-page';

/** From the visible page to the background and back, as a thread. */
const longestWayMs = 2_000;

/**
 * What goes on beside the reading, and no first paint waits for: each hears of every reading. `settle` is
 * told when the visible page has been tried, or there is none.
 */
export function besideTheReading(
  connection: ReaderPageProps['connection'],
  draw: () => void,
  settle: () => void,
): (next: Reading) => void {
  let latest: Reading | undefined;
  let follow: ((next: Reading) => void) | undefined;
  const lookAtPage =
    connection.seen &&
    readVisiblePage(connection.seen, (hasSeen) => {
      if (hasSeen) setTimeout(settle, longestWayMs);
      else settle();
    });
  if (!lookAtPage) settle();
  void import('@/entrypoints/keep/follow-library').then(({ followLibrary }) => {
    follow = followLibrary((keeping) => {
      connection.keeping = keeping;
      draw();
    });
    if (latest) follow(latest);
  });
  return (next) => {
    latest = next;
    lookAtPage?.(next);
    follow?.(next);
  };
}
