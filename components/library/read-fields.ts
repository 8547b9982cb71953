import { readTags } from '@/core/library/list-kept';

export type FieldValues = { tags: string[]; note: string };

/** What was written into the fields of a kept thread. */
export function readFields(form: HTMLFormElement): FieldValues {
  const given = new FormData(form);
  return {
    tags: readTags(String(given.get('tags'))),
    note: String(given.get('note')).trim(),
  };
}
