import { untilPageStarts } from './page-start';

const mayI = 'unspool:may';
const leave = 'unspool:leave';

/**
 * "Read only what the page shows": a script of its own says so, by `keepUntouched`, in the pages it
 * is registered for. The browser runs the two in either order. Told before, `start` does not run;
 * told after, and still before the page's first script, what it did is undone by what it gave back.
 */
export function unlessUntouched(start: () => () => void): void {
  if (!document.dispatchEvent(new Event(mayI, { cancelable: true }))) return;
  untilPageStarts(leave, start());
}

export function keepUntouched(): void {
  untilPageStarts(mayI, (event) => event.preventDefault());
  document.dispatchEvent(new Event(leave));
}
