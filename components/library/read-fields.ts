import { readTags } from '@/core/library/list-kept';

export type FieldValues = { tags: string[]; note: string };

/**
 * What was written into the fields of a kept thread: of each that is no longer as it was drawn. In the
 * others another window may have written meanwhile.
 */
export function readFields(form: HTMLFormElement): Partial<FieldValues> {
  const tags = writtenIn(form, 'tags');
  const note = writtenIn(form, 'note');
  return {
    ...(tags !== undefined && { tags: readTags(tags) }),
    ...(note !== undefined && { note: note.trim() }),
  };
}

function writtenIn(form: HTMLFormElement, name: keyof FieldValues): string | undefined {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    return undefined;
  return field.value === field.defaultValue ? undefined : field.value;
}
