const stillForMs = 600;
const patienceMs = 20_000;
const signs = ['keydown', 'pointerdown', 'wheel', 'scroll', 'touchmove'];

/**
 * True once the page has loaded, is the one in front, and was let be for a moment; false where its
 * reader goes on writing, scrolling or looking elsewhere.
 */
export function untilStill(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const listening = new AbortController();
  let moment: ReturnType<typeof setTimeout>;
  const begin = () => {
    clearTimeout(moment);
    moment = setTimeout(() => (isInUse() ? begin() : end(true)), stillForMs);
  };
  const end = (isStill: boolean) => {
    clearTimeout(moment);
    clearTimeout(patience);
    listening.abort();
    resolve(isStill);
  };
  const patience = setTimeout(() => end(false), patienceMs);
  const { signal } = listening;
  for (const sign of signs) addEventListener(sign, begin, { capture: true, passive: true, signal });
  begin();
  return promise;
}

function isInUse(): boolean {
  const field = document.activeElement?.matches('input, textarea, [contenteditable="true"]');
  return document.readyState !== 'complete' || !document.hasFocus() || Boolean(field);
}
