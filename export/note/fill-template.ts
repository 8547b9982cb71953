import { type TemplateMistake, templateVariables } from '@/core/export/note-template';
import type { NoteFacts } from './note-facts';

/** The words of a template with its `{{variables}}` filled in; `line`: where it stands, for a mistake. */
export function fillTemplate(
  template: string,
  facts: NoteFacts,
  line: number,
): string | TemplateMistake {
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

export function isVariable(name: string): name is keyof NoteFacts {
  return (templateVariables as readonly string[]).includes(name);
}
