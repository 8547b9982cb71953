import { readFileSync } from 'node:fs';
import type { Article } from '@/core/article';
import type { ConversationPage } from '@/core/conversation';
import { type PostId, toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Reply, Thread } from '@/core/thread/thread';
import type { Citation } from '@/export/citation/citation';
import { postUrl } from '@/x/addresses/make-urls';
import { parseConversation } from '@/x/parse/parse-conversation';
import { readArticleStyles } from './article-styles';
import { fromCaller, Mistake, readWords } from './command-line';

/** The thread in saved responses of X, as `npm run unspool` prints it; `words` are its arguments. */
export async function printThread(words: string[]): Promise<string | Uint8Array> {
  const { files, focal, format, discussion } = readArguments(words);
  const thread = threadIn(files.map(readPage), focal);
  const printed = await print(discussion ? thread : { ...thread, discussion: [] }, format);
  if (typeof printed !== 'string') return printed;
  return printed.replace(controls, format === 'json' ? escaped : () => '\uFFFD');
}

/** Other people's words must not steer the terminal they are printed on. */
const controls = /(?![\n\t]|\r\n)\p{Cc}/gu;

function escaped(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const formats = ['md', 'html', 'text', 'json', 'epub', 'csl', 'bib', 'ris'] as const;
type Format = (typeof formats)[number];

type Arguments = { files: string[]; focal?: PostId; format: Format; discussion: boolean };

function readArguments(words: string[]): Arguments {
  const { positionals, values } = readWords(words, {
    focal: { type: 'string' },
    format: { type: 'string' },
    discussion: { type: 'boolean', default: false },
  });
  const { discussion } = values;
  if (positionals.length === 0) {
    throw new Mistake('Name at least one saved response: npm run -s unspool -- FILE…');
  }
  const format = formats.find((known) => known === (values.format ?? 'md'));
  if (!format)
    throw new Mistake(`There is no format "${values.format}"; use ${formats.join(', ')}.`);
  if (values.focal === undefined) return { files: positionals, format, discussion };
  const focal = toPostId(values.focal);
  if (!focal) throw new Mistake(`"${values.focal}" is no post id: an id is up to 20 digits.`);
  return { files: positionals, focal, format, discussion };
}

function readPage(file: string): ConversationPage {
  const page = parseConversation(readJson(fromCaller(file), file));
  if (page.ok) return page.value;
  if (page.failure.type === 'unreadable') {
    throw new Mistake(
      `${file} is no response of X with posts in it (looked for ${page.failure.path}).`,
    );
  }
  throw new Mistake(`${file} holds X's refusal instead of posts: ${page.failure.type}.`);
}

function readJson(path: string, file: string): unknown {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    throw new Mistake(`${file} cannot be read: is there such a file?`);
  }
  try {
    return JSON.parse(content);
  } catch {
    throw new Mistake(`${file} is not JSON.`);
  }
}

function threadIn(pages: ConversationPage[], wanted: PostId | undefined): Thread {
  const focal = wanted ?? firstPost(pages);
  const thread = focal && buildThread(pages, focal, postUrl);
  if (thread) return thread;
  throw new Mistake(
    wanted
      ? `The post ${wanted} is in none of these files.`
      : 'There is no readable post in there.',
  );
}

function firstPost(pages: ConversationPage[]): PostId | undefined {
  const posts = pages.flatMap((page) => page.entries).filter((entry) => entry.type === 'post');
  const first = posts.find((entry) => entry.place.module === undefined) ?? posts[0];
  return first?.post.id;
}

/** Renderers are loaded for the format that is asked for: the others need not even compile. */
async function print(thread: Thread, format: Format): Promise<string | Uint8Array> {
  const { composeArticle } = await import('@/core/compose/compose-article');
  const { readMarkdown } = await import('@/html/read-markdown');
  const { en } = await import('@/texts/en');
  const article = composeArticle(thread, { readMarkdown });
  const replies = thread.discussion;
  switch (format) {
    case 'json':
      return (await import('@/export/thread-to-json')).threadToJson(thread, article);
    case 'md':
      return (await import('@/export/article-to-markdown')).articleToMarkdown(article, en, replies);
    case 'text':
      return (await import('@/export/article-to-text')).articleToText(article, en, replies);
    case 'html':
      return pageOf(article, replies);
    case 'epub':
      return bookOf(article, replies);
    case 'csl':
      return (await import('@/export/citation/to-csl')).toCsl(await cited(article));
    case 'bib':
      return (await import('@/export/citation/to-bibtex')).toBibtex(await cited(article));
    case 'ris':
      return (await import('@/export/citation/to-ris')).toRis(await cited(article));
    default:
      return format satisfies never;
  }
}

/** Pictures are named in files and not inside: nothing is loaded here. */
async function pageOf(article: Article, replies: Reply[]): Promise<string> {
  const { htmlFile } = await import('@/export/html-file');
  const { JSDOM } = await import('jsdom');
  const { en } = await import('@/texts/en');
  const fileStyles = readFileSync(new URL('../export/html-file.css', import.meta.url), 'utf8');
  const styles = [readArticleStyles(), fileStyles].join('\n');
  const options = { texts: en, styles, replies, dom: new JSDOM('').window };
  return htmlFile(article, options).finish(new Map());
}

async function bookOf(article: Article, replies: Reply[]): Promise<Uint8Array> {
  const { articleToEpub } = await import('@/export/article-to-epub');
  const { JSDOM } = await import('jsdom');
  const { en } = await import('@/texts/en');
  const styles = readFileSync(new URL('../export/book/book.css', import.meta.url), 'utf8');
  const options = { texts: en, styles, replies, dom: new JSDOM('').window };
  return articleToEpub(article, options).finish(new Map());
}

/** The same file gives the same citation: as read on the day of its last post. */
async function cited(article: Article): Promise<Citation> {
  const { citationOf } = await import('@/export/citation/citation');
  const { en } = await import('@/texts/en');
  return citationOf(article, en, article.updatedAt);
}
