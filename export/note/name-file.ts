import type { Filled } from '@/core/export/note-template';
import { toFileName } from './file-name';
import { fillTemplate } from './fill-template';
import type { NoteFacts } from './note-facts';

export const defaultNameTemplate = '{{title}}';

/** A file's name (without an ending) from a template of one line; every system takes it. */
export function nameFile(template: string, facts: NoteFacts): Filled {
  const filled = fillTemplate(template, facts, 1);
  if (typeof filled === 'object') return { ok: false, mistake: filled };
  return { ok: true, text: toFileName(filled, `thread-${facts.id}`) };
}
