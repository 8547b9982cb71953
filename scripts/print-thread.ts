import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ConversationPage } from '@/core/conversation';
import { type PostId, toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { postUrl } from '@/x/addresses/make-urls';
import { mediaHosts } from '@/x/addresses/x-pages';
import { parseConversation } from '@/x/parse/parse-conversation';

/** What the person at the terminal can mend; one plain sentence, no stack. */
export class Mistake extends Error {}

/** The thread in saved responses of X, as `npm run unspool` prints it; `words` are its arguments. */
export async function printThread(words: string[]): Promise<string> {
  const { files, focal, format } = readArguments(words);
  const printed = await print(threadIn(files.map(readPage), focal), format);
  return printed.replace(controls, format === 'json' ? escaped : () => '\uFFFD');
}

/** Other people's words must not steer the terminal they are printed on. */
const controls = /(?![\n\t])\p{Cc}/gu;

function escaped(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const formats = ['md', 'html', 'text', 'json'] as const;
type Format = (typeof formats)[number];

function readArguments(words: string[]): { files: string[]; focal?: PostId; format: Format } {
  const { positionals, values } = parsedArguments(words);
  if (positionals.length === 0) {
    throw new Mistake('Name at least one saved response: npm run -s unspool -- FILE…');
  }
  const format = formats.find((known) => known === (values.format ?? 'md'));
  if (!format)
    throw new Mistake(`There is no format "${values.format}"; use md, html, text or json.`);
  if (values.focal === undefined) return { files: positionals, format };
  const focal = toPostId(values.focal);
  if (!focal) throw new Mistake(`"${values.focal}" is no post id: an id is up to 20 digits.`);
  return { files: positionals, focal, format };
}

function parsedArguments(words: string[]) {
  try {
    const options = { focal: { type: 'string' }, format: { type: 'string' } } as const;
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new Mistake(error instanceof Error ? error.message : String(error));
  }
}

function readPage(file: string): ConversationPage {
  // npm moves to the project's folder; the names are meant from where it was called.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const page = parseConversation(readJson(path, file));
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
async function print(thread: Thread, format: Format): Promise<string> {
  const { composeArticle } = await import('@/core/compose/compose-article');
  const { parseMarkdown } = await import('@/html/parse-markdown');
  const { en } = await import('@/texts/en');
  const article = composeArticle(thread, { parseMarkdown });
  switch (format) {
    case 'json':
      return `${JSON.stringify({ thread, article }, null, 2)}\n`;
    case 'md':
      return (await import('@/export/article-to-markdown')).articleToMarkdown(article, en);
    case 'text':
      return (await import('@/export/article-to-text')).articleToText(article, en);
    case 'html':
      return (await import('@/export/article-to-html')).articleToHtml(article, {
        texts: en,
        styles: readStyles(),
        mediaHosts,
      });
    default:
      return format satisfies never;
  }
}

/** What `article.css` imports, in its order and layers; fonts are left to the system. */
function readStyles(): string {
  const folder = new URL('../assets/styles/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  return read('article.css').replaceAll(
    /@import "([^"]+)" layer\((\w+)\);/g,
    (_, name, layer) => `@layer ${layer} {\n${read(name)}}`,
  );
}
