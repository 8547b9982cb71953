/** What a note's template can name; the words are those of Obsidian's Web Clipper where they fit. */
export const templateVariables = [
  'title',
  'author',
  'handle',
  'url',
  'published',
  'updated',
  'date',
  'posts',
  'complete',
  'language',
  'site',
  'id',
  'minutes',
] as const;

/** What a reader's own template gets wrong, and in which of its lines (1-based). */
export type TemplateMistake = { line: number } & (
  | { type: 'unknown variable'; name: string }
  | { type: 'not closed' }
  | { type: 'no name' }
  | { type: 'name twice'; name: string }
);

export type Filled = { ok: true; text: string } | { ok: false; mistake: TemplateMistake };
