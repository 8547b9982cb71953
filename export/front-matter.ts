import type { Citation } from './citation/citation';

/** What can be said of a thread at the top of a note; the names are those of Obsidian's Web Clipper. */
export type NoteFacts = {
  title: string;
  author: string;
  handle: string;
  url: string;
  /** First and last post; when the note was made. Days in UTC: `2026-11-02`. */
  published: string;
  updated: string;
  date: string;
  posts: number;
  /** Whether the thread is known to be whole. */
  complete: boolean;
  language: string;
  site: string;
  id: string;
  minutes: number;
};

export const variables = [
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
] as const satisfies (keyof NoteFacts)[];

export const defaultTemplate = [
  'title: {{title}}',
  'author: {{author}}',
  'handle: {{handle}}',
  'source: {{url}}',
  'published: {{published}}',
  'created: {{date}}',
  'posts: {{posts}}',
  'complete: {{complete}}',
  'language: {{language}}',
].join('\n');

/** What a reader's own template gets wrong, and in which of its lines (1-based). */
export type TemplateMistake = { line: number } & (
  | { type: 'unknown variable'; name: string }
  | { type: 'not closed' }
  | { type: 'no name' }
  | { type: 'name twice'; name: string }
);

export type Filled = { ok: true; text: string } | { ok: false; mistake: TemplateMistake };

type Property = { name: string; value: string; line: number };

/**
 * Front matter in YAML, fences included, from a template of one `name: words and {{variables}}` a
 * line. Words of others cannot leave their place: every string stands in double quotes. A property
 * that is one variable and nothing else keeps its kind (a number, true or false, a day).
 */
export function frontMatter(template: string, facts: NoteFacts): Filled {
  const properties = propertiesOf(template);
  if (!Array.isArray(properties)) return { ok: false, mistake: properties };
  const lines: string[] = [];
  for (const { name, value, line } of properties) {
    const filled = fill(value, facts, line);
    if (typeof filled === 'object') return { ok: false, mistake: filled };
    lines.push(`${keyOf(name)}: ${yamlOf(soleValue(value, facts) ?? filled)}`);
  }
  return { ok: true, text: ['---', ...lines, '---', ''].join('\n') };
}

function propertiesOf(template: string): Property[] | TemplateMistake {
  const properties: Property[] = [];
  for (const [index, words] of template.split(/\r\n?|\n/).entries()) {
    if (words.trim() === '') continue;
    const line = index + 1;
    const [, name, value] = /^\s*([\p{L}_][\p{L}\p{N}_ -]*?)\s*:\s*(.*?)\s*$/u.exec(words) ?? [];
    if (name === undefined || value === undefined) return { type: 'no name', line };
    if (properties.some((other) => other.name === name)) return { type: 'name twice', name, line };
    properties.push({ name, value, line });
  }
  return properties;
}

function fill(template: string, facts: NoteFacts, line: number): string | TemplateMistake {
  let mistake: TemplateMistake | undefined;
  const filled = template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
    if (isVariable(name)) return String(facts[name]);
    mistake ??= { type: 'unknown variable', name, line };
    return '';
  });
  if (mistake) return mistake;
  return /\{\{|\}\}/.test(template.replace(/\{\{\s*[^{}]*?\s*\}\}/g, ''))
    ? { type: 'not closed', line }
    : filled;
}

function isVariable(name: string): name is keyof NoteFacts {
  return (variables as readonly string[]).includes(name);
}

/** The value itself, where a property is just one variable. */
function soleValue(template: string, facts: NoteFacts): NoteFacts[keyof NoteFacts] | undefined {
  const name = /^\{\{\s*([^{}]*?)\s*\}\}$/.exec(template)?.[1];
  return name !== undefined && isVariable(name) ? facts[name] : undefined;
}

/** In quotes where YAML, of whatever version, would read something else than a string. */
function keyOf(name: string): string {
  const isPlain =
    /^[a-z_][\w-]*$/i.test(name) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(name);
  return isPlain ? name : yamlOf(name);
}

const day = /^\d{4}-\d\d-\d\d$/;

/** A scalar of YAML 1.2; strings as JSON writes them, which YAML reads, but for what it calls unprintable. */
function yamlOf(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (day.test(value)) return value;
  return JSON.stringify(value.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `updated`, `minutes` and whether it is whole are known outside of a citation. */
export function noteFacts(
  citation: Citation,
  rest: Pick<NoteFacts, 'updated' | 'posts' | 'complete' | 'minutes'>,
): NoteFacts {
  const { title, author, handle, url, issued, accessed, lang, id } = citation;
  return {
    title,
    author,
    handle,
    url,
    published: issued,
    date: accessed,
    language: lang ?? '',
    site: 'X',
    id,
    ...rest,
  };
}
