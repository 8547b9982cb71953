/** Where a reader page stands. */
export type Surface = 'popup' | 'tab';

/** What a setting can be: one of these, the first by default; a whole number; words of one form. */
export type Kind =
  | readonly (string | number | boolean)[]
  | { usual: number; least: number; most: number }
  | { usual: readonly string[]; each: RegExp };

/** What the background goes by. */
export const behaviour = {
  /** Opens by itself on pages with a thread; `long`: of at least `openingFrom` posts. */
  opening: ['off', 'always', 'long'],
  /** A thread has two posts at least. */
  openingFrom: { usual: 3, least: 2, most: 50 },
  /** Handles of authors whose threads never open by themselves, as the reader wrote them. */
  neverOpens: { usual: [], each: /^\w{1,20}$/ },
  /** X's page is not touched: nothing it loads is heard, nothing asked, and what can be seen is read. */
  readsOnlyVisible: [false, true],
  /** Off: only what the page has loaded; X is never asked for anything. */
  mayAskX: [true, false],
  /** Off: X is asked for no reply, as the thread itself is whole without them. */
  mayAskForReplies: [true, false],
  /** Days for which it is remembered on this device what was read, and how far; 0: not at all. */
  remembersFor: [0, 30, 90],
} as const satisfies Record<string, Kind>;

/** How it looks, and what else only our pages know. */
export const looks = {
  language: ['auto', 'en', 'ko'],
  theme: ['auto', 'light', 'sepia', 'dark', 'contrast'],
  /** Per cent of the designed size; what a column can bear. */
  textSize: { usual: 100, least: 70, most: 200 },
  /**
   * `auto`: the face that suits each language (a book face for Latin, a sans for Korean). `easy`:
   * letters that are hard to take for one another, where there is such a face; wider set elsewhere.
   */
  typeface: ['auto', 'serif', 'sans', 'easy'],
  lineHeight: ['normal', 'tight', 'airy'],
  /** Of the column: a window has room for more than a popup. */
  widthInPopup: ['normal', 'narrow', 'wide'],
  widthInTab: ['normal', 'narrow', 'wide'],
  /** Between letters, words and paragraphs. */
  spacing: ['normal', 'wide', 'wider'],
  alignment: ['start', 'justified'],
  /** All but the lines that are read are dimmed. */
  lineFocus: ['off', 'one', 'three', 'passage'],
  /** In a tab that is wide enough. */
  columns: ['one', 'two'],
  showsPictures: [true, false],
  /** GIFs move by themselves where the reader's system allows motion. */
  playsAnimations: [true, false],
  /** Posts as they were written, with nothing inferred. */
  isPlain: [false, true],
  /** A thread whose end has been seen is kept in the library. */
  keepsFinished: [false, true],
} as const satisfies Record<string, Kind>;

type ValueOf<Of extends Kind> = Of extends readonly (infer Choice)[]
  ? Choice
  : Of extends { least: number }
    ? number
    : string[];

export type Values<Kinds extends Record<string, Kind>> = {
  -readonly [Name in keyof Kinds]: ValueOf<Kinds[Name]>;
};

export type Behaviour = Values<typeof behaviour>;

/** What the reader may choose; kept on this device. Changed at run time, in the reader itself. */
export type Settings = Behaviour & Values<typeof looks>;

// Marked, so that the background is built without what it does not use.
export const defaultSettings: Settings = /* @__PURE__ */ (() =>
  valuesOf({ ...behaviour, ...looks }, {}))();

/** A value that was found in storage, whoever wrote it, holds where it is one that its setting can have. */
export function valuesOf<Kinds extends Record<string, Kind>>(
  kinds: Kinds,
  kept: Record<string, unknown>,
): Values<Kinds> {
  const values = Object.entries(kinds).map(([name, kind]) => [
    name,
    canBe(kind, kept[name]) ? kept[name] : usual(kind),
  ]);
  return Object.fromEntries(values);
}

export function canBe(kind: Kind, value: unknown): boolean {
  if (!('usual' in kind)) return kind.some((choice) => choice === value);
  if ('each' in kind) {
    return Array.isArray(value) && value.every((one) => kind.each.test(one));
  }
  return Number.isInteger(value) && Number(value) >= kind.least && Number(value) <= kind.most;
}

function usual(kind: Kind): unknown {
  return 'usual' in kind ? kind.usual : kind[0];
}
