/**
 * Listens on `document` until the parser adds the first element, which is before any script of the
 * page runs: what a page's script says by that name is not heard.
 */
export function untilPageStarts(name: string, listener: (event: Event) => void): void {
  document.addEventListener(name, listener);
  new MutationObserver((_, observer) => {
    document.removeEventListener(name, listener);
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
