/** Where a reader page stands. */
export type Surface = 'popup' | 'tab';

/** What the reader may choose; kept on this device. Changed at run time, in the reader itself. */
export type Settings = {
  language: 'auto' | 'en' | 'ko';
  theme: 'auto' | 'light' | 'dark' | 'sepia' | 'contrast';
  /** Per cent of the designed size. */
  textSize: number;
  /** `auto`: the face that suits each language (a book face for Latin, a sans for Korean). */
  typeface: 'auto' | 'serif' | 'sans';
  /** Posts as they were written, with nothing inferred. */
  isPlain: boolean;
  /** Open by itself on pages with a thread of at least `autoOpenFrom` posts. */
  autoOpen: boolean;
  autoOpenFrom: number;
  /** X's page is not touched: nothing it loads is heard, nothing asked, and what can be seen is read. */
  readsOnlyVisible: boolean;
  /** Off: only what the page has loaded; X is never asked for anything. */
  mayAskX: boolean;
};

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  textSize: 100,
  typeface: 'auto',
  isPlain: false,
  autoOpen: false,
  autoOpenFrom: 3,
  mayAskX: true,
  readsOnlyVisible: false,
};

/** Sizes that a column can bear. */
export const textSizes = { smallest: 70, largest: 200 };
/** A thread has two posts at least. */
export const autoOpenBounds = { fewest: 2, most: 50 };

/** Whether a value found in storage, whoever wrote it, is one that this setting can have. */
export function canBe(setting: string, value: unknown): boolean {
  return Object.hasOwn(possible, setting) && possible[setting as keyof Settings](value);
}

const oneOf =
  (...values: string[]) =>
  (value: unknown) =>
    values.includes(value as string);
const isNumberIn = (from: number, to: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const isBoolean = (value: unknown) => typeof value === 'boolean';

const possible: Record<keyof Settings, (value: unknown) => boolean> = {
  language: oneOf('auto', 'en', 'ko'),
  theme: oneOf('auto', 'light', 'dark', 'sepia', 'contrast'),
  textSize: isNumberIn(textSizes.smallest, textSizes.largest),
  typeface: oneOf('auto', 'serif', 'sans'),
  isPlain: isBoolean,
  autoOpen: isBoolean,
  autoOpenFrom: isNumberIn(autoOpenBounds.fewest, autoOpenBounds.most),
  readsOnlyVisible: isBoolean,
  mayAskX: isBoolean,
};
