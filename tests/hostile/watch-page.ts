/** What the traps caught, in the page they were set in. */
declare global {
  interface Window {
    caught: string[];
    opened: string[];
  }
}

/**
 * Runs in a page before anything else does: whatever a hostile string would call is a trap, and
 * what the page's policy refused counts as tried. Links that lead to the web are not followed, so
 * that every one of them can be clicked; any other address does what it does.
 */
export function watchPage(): void {
  window.caught = [];
  window.opened = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'msgbox', '__ran']) {
    Object.defineProperty(window, name, {
      value: (what: unknown) => {
        window.caught.push(`${name} ${what}`);
      },
    });
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    window.caught.push(`refused: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  window.addEventListener('click', (event) => {
    const path = event.composedPath();
    const link = path.find((one) => one instanceof HTMLAnchorElement);
    if (link !== undefined) window.opened.push(link.href);
    if (link !== undefined && /^https?:$/.test(link.protocol)) event.preventDefault();
    const current = path.find((one) => one instanceof HTMLElement && 'toOpen' in one.dataset);
    // So that one Enter after the other opens them all.
    if (current instanceof HTMLElement) focusNext(Number(current.dataset.toOpen) + 1);
  });

  function focusNext(place: number): void {
    document.querySelector<HTMLElement>(`[data-to-open="${place}"]`)?.focus();
  }
}
