import type { Filled, TemplateMistake } from '@/core/export/note-template';
import { fillTemplate, isVariable } from './fill-template';
import type { NoteFacts } from './note-facts';

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
    const filled = fillTemplate(value, facts, line);
    if (typeof filled === 'object') return { ok: false, mistake: filled };
    lines.push(`${keyOf(name)}: ${yamlOf(soleValue(value, facts) ?? filled)}`);
  }
  // A template of nothing but space: none is wanted.
  if (lines.length === 0) return { ok: true, text: '' };
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
