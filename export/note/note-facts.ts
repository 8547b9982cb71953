import type { Citation } from '@/export/citation/citation';

/** What can be said of a thread at the top of a note, by the names of `core/export/note-template.ts`. */
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
