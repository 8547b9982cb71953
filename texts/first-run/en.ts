import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** The words of the page after installing, loaded with it. How to add one: see `texts/en.ts`. */
export const firstRunEnglish = compiled({
  title: 'A thread on X, as one clean page',
  intro:
    'Unspool joins the posts of a thread into an article: the author’s words, in the author’s order, with nothing added.',
  icon: 'Click the icon',
  iconHint: 'With a post open on X. The icon shows how many posts the thread has.',
  keys: 'Press the keys',
  keysHint: 'The same, without the mouse. Esc takes you back to X.',
  noShortcut: 'No shortcut is set yet',
  menu: 'Right-click a post',
  menuHint: 'Any link to a post on X will do. It opens in a tab.',
  /** In the drawing of a browser’s menu, above and below ours. */
  menuBefore: 'Open link in new tab',
  menuAfter: 'Copy link address',
  isShortcutFree: 'Do these keys do something else for you?',
  chooseShortcut: 'Choose keys, if you like them better than the mouse',
  shortcutHint: 'The browser sets the shortcut; choose another there if you like.',
  changeShortcut: 'Change the shortcut',
  privacy: 'What it reads, and what never leaves this computer',
  reads:
    'It reads the thread you open, from what X has already sent the page, and asks X for missing posts only when you want them.',
  stays: 'What you read stays in this browser.',
  sends: 'Nothing is sent to us or to anybody else: no account, no server, no counting.',
  trySample: 'Try it on a sample thread',
  settings: 'Settings',
});

export const firstRunEn = inEnglish(firstRunEnglish);
export type FirstRunTexts = typeof firstRunEn;
