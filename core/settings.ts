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
  /** Exported files hold the thread's pictures. */
  exportsPictures: boolean;
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
  exportsPictures: true,
};
