/** Everything a reader's hand could do to each element, and what time does to it; runs in the page. */
export async function provoke(roots: string): Promise<void> {
  const inside = [...document.querySelectorAll<HTMLElement>(`:is(${roots}), :is(${roots}) *`)];
  const happenings = [
    ...['mouseover', 'mouseenter', 'mousemove', 'pointerover', 'mousedown', 'mouseup', 'auxclick'],
    ...['contextmenu', 'focus', 'focusin', 'copy', 'wheel', 'toggle', 'load', 'error', 'submit'],
    ...['animationstart', 'animationend', 'transitionend', 'beforetoggle', 'cancel', 'begin'],
  ];
  unfold();
  for (const element of inside) {
    for (const name of happenings) element.dispatchEvent(new Event(name));
    // Nothing waits below the fold, or for somebody to press "play".
    if (element instanceof HTMLImageElement) element.loading = 'eager';
    if (element instanceof HTMLVideoElement) element.preload = 'metadata';
  }
  for (const element of inside) {
    if (!element.matches('a, area, button, summary, [href]')) continue;
    // Pictures open over the page, which then hears nothing else: gallery.spec opens them.
    if (element.matches('.photo > a')) continue;
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  // A click on what was open closed it.
  unfold();
  await new Promise((resolve) => setTimeout(resolve, 100));

  function unfold(): void {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  }
}

/**
 * Numbers what can be opened by keyboard, each kind of address once, and puts the focus on the first.
 * Ids of posts do not make an address another kind.
 */
export function markOpenable(roots: string): number {
  const kinds = new Map<string, HTMLElement>();
  const openable = ':is(a[href], summary, button):not([aria-hidden], .photo > a)';
  for (const element of document.querySelectorAll<HTMLElement>(`:is(${roots}) ${openable}`)) {
    // A veil that was lifted is gone: nobody can open it any more.
    if (!element.checkVisibility()) continue;
    // Both lead elsewhere within the page, and take the focus along.
    if (element.matches('.photo > a, .reply-passage')) continue;
    const address = element.getAttribute('href') ?? element.textContent ?? '';
    const kind = `${element.className} ${address.replaceAll(/\d{9,}/g, '#')}`;
    if (!kinds.has(kind)) kinds.set(kind, element);
  }
  const isFold = (element: HTMLElement) => element.localName === 'summary';
  // What folds up comes last: links within it could not be reached any more.
  const first = [...kinds.values()].sort(
    (one, other) => Number(isFold(one)) - Number(isFold(other)),
  );
  first.forEach((element, place) => {
    element.dataset.toOpen = String(place);
  });
  first[0]?.focus();
  return first.length;
}
