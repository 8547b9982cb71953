/**
 * Runs in the page: one screen further, and until whoever looks so long after a scroll has looked.
 * Theirs was the first listener, and timers fire in the order in which they were set.
 */
export function scrollOn(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => setTimeout(resolve, ms);
    document.addEventListener('scroll', settle, { once: true, capture: true });
    scrollBy(0, 700);
  });
}
