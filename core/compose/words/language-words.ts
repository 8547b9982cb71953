/** Words that name a part of a text when they stand alone on a line or before a colon. */
export type LabelKind = 'summary' | 'conclusion' | 'sources' | 'part';

/**
 * What the composer knows of one language. Lists of words are strings: parted by `|` where a word
 * may hold a space, by spaces otherwise. `banners`, `calls` and their like hold sources of patterns,
 * each of whose words the tests pass through the whole composer.
 */
export type LanguageWords = {
  /** Say "thread" and nothing else, wherever they stand by themselves. */
  banners?: string[];
  /** Words of the language too: banners only alone on their line, or in brackets. */
  bannersAlone?: string[];
  /** After a comma at the end: ", a thread". */
  bannersAfterComma?: string[];
  /** The next post goes on with the sentence or the thought. */
  continued?: string[];
  /** After a slash they stand for a counter's total, or say that the thread is over. */
  endMarks?: string;
  /** What authors ask of their readers. */
  calls?: string[];
  labels?: Partial<Record<LabelKind, string>>;
  /** Words that count, 1st, 2nd, 3rd … in each row. */
  ordinals?: string[];
  /** Words for the last of several. */
  last?: string;
  /** Stand before a number: "Step 3". */
  units?: string;
  /** Stand before a number that counts posts, alone on its line: "Part 3". */
  parts?: string;
  /** A post's own number in words, `#` for the number: sources of patterns. */
  postNumbers?: string[];
  /** What follows a fraction, not a counter, and is no part of a longer word: "1/2 Cup". */
  measures?: string;
  /** Words that no sentence ends with, in languages that part them with spaces. */
  unfinished?: string;
  /** Written small they begin a thought of their own. */
  thoughtStarts?: string;
  /** Among those: what only adds to the sentence before, "and". */
  additions?: string;
  /** Endings and particles that hang on the word before, where a limit parted them. */
  attached?: string;
  /** The same, where words are not parted by spaces. */
  attachedStarts?: string;
  /** Endings of a line that goes on. */
  openEndings?: string;
  /** What begins with them says nothing by itself: greetings, connectives, "here", "this". */
  emptyStarts?: string;
  /** A sentence that begins with them goes on from the one before: "and", "but". */
  connectives?: string;
  /** A sentence that begins with them is about what the one before has named: "it", "this". */
  pointers?: string;
  /** Before a colon they say that something comes: "here's what". Parted by `|`. */
  leadIns?: string;
  /** Before a colon, words that what follows finishes: "How to read a:". */
  leadEnds?: string;
  /** Endings of talk, in which a sentence heads nothing. */
  talkEndings?: string;
  /** A sentence that begins with them tells a story. */
  persons?: string;
  /** Written small within a title. */
  smallInTitles?: string;
  /** What a speaker's line begins with: "Q:". */
  speakers?: string;
};
