import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** What is said where several threads become one book. How to add one: see `texts/en.ts`. */
export const collectionEnglish = compiled({
  heading: '{count, plural, one {# thread as a book} other {# threads as one book}}',
  hint: 'One after the other, as they stand in the list, with a cover, contents and the time to read.',
  title: 'Title',
  /** Titles to begin with. */
  titleByOne: 'Threads by {name}',
  titleByMany: '{count, plural, one {# thread} other {# threads}}',
  kind: 'File',
  kinds: { epub: 'EPUB, for e-readers', html: 'HTML, for any browser' },
  pictures: 'With pictures, where X still has them',
  highlights: 'With my highlights and notes',
  protectedHint:
    '{count, plural, one {# thread of a protected account is among them: whoever has the book can read it.} other {# threads of protected accounts are among them: whoever has the book can read them.}}',
  save: 'Save the book',
  making: 'Making the book…',
  loading: '{done, number} of {count, number} pictures',
  stop: 'Stop',
  close: 'Close',
  stopped: 'Stopped: nothing was saved.',
  saved: 'Saved: {name}',
  savedBut:
    '{count, plural, one {Saved: {name}. # picture did not come: a link stands in its place.} other {Saved: {name}. # pictures did not come: links stand in their place.}}',
  failed:
    'The book could not be made: memory or disk may be full. Try fewer threads, or no pictures.',
});

export const collectionEn = inEnglish(collectionEnglish);
export type CollectionTexts = typeof collectionEn;
