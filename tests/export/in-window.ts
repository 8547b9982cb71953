import { JSDOM } from 'jsdom';

type DomWindow = JSDOM['window'];

/** jsdom keeps something of every document that was ever made in a window: after so many uses there is a new one. */
const most = 40;

let current: DomWindow | undefined;
let uses = 0;

/** One window for all who need one for a moment: to start it takes as long as to read an article in it. */
export function inWindow<Made>(make: (window: DomWindow) => Made): Made {
  uses += 1;
  if (uses % most === 0) {
    current?.close();
    current = undefined;
  }
  current ??= new JSDOM('').window;
  return make(current);
}
