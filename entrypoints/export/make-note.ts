import { readingMinutes } from '@/components/article/reading-minutes';
import type { NotePreview } from '@/components/export/export-actions';
import type { ExportOptions } from '@/core/export/export-options';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { citationOf } from '@/export/citation/citation';
import { defaultTemplate, frontMatter } from '@/export/note/front-matter';
import { defaultNameTemplate, nameFile } from '@/export/note/name-file';
import { type NoteFacts, noteFacts } from '@/export/note/note-facts';
import { utcDay } from '@/export/utc-day';
import type { TakenAlong } from './taken-along';

type Templates = Pick<ExportOptions, 'frontMatter' | 'fileName'>;

export const ourTemplates: Templates = {
  frontMatter: defaultTemplate,
  fileName: defaultNameTemplate,
};

/** A note's two parts as these templates make them; an empty one is ours. */
export function previewNote(taken: TakenAlong, templates: Templates): NotePreview {
  const facts = factsOf(taken);
  return {
    frontMatter: frontMatter(templates.frontMatter || defaultTemplate, facts),
    fileName: nameFile(templates.fileName || defaultNameTemplate, facts),
  };
}

/** The article as Markdown under its front matter. A template with a mistake counts as none. */
export function makeNote(taken: TakenAlong): string {
  const { article, texts, replies, options } = taken;
  const facts = factsOf(taken);
  const own = frontMatter(options.frontMatter || defaultTemplate, facts);
  const head = own.ok ? own : frontMatter(defaultTemplate, facts);
  const words = articleToMarkdown(article, texts, replies);
  return head.ok && head.text ? `${head.text}\n${words}` : words;
}

/** For every kind of file, without its ending. */
export function fileNameFor(taken: TakenAlong): string {
  const facts = factsOf(taken);
  const own = nameFile(taken.options.fileName || defaultNameTemplate, facts);
  const name = own.ok ? own : nameFile(defaultNameTemplate, facts);
  return name.ok ? name.text : `thread-${facts.id}`;
}

function factsOf({ article, thread, texts }: TakenAlong): NoteFacts {
  return noteFacts(citationOf(article, texts, Date.now()), {
    updated: utcDay(article.updatedAt),
    posts: article.postCount,
    complete: thread.completeness.type === 'whole',
    minutes: readingMinutes(article),
  });
}
