import { composeArticle } from '@/core/compose/compose-article';
import type { Post } from '@/core/post';
import { postsOf } from '@/core/thread/thread';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { readMarkdown } from '@/html/read-markdown';
import { type Seen, signsOf } from '@/scripts/signs/all-signs';
import { type PlainArticle, plainArticle } from '@/scripts/signs/plain-article';
import { en } from '@/texts/en';
import { markedArticle, nameOf } from './marked-html';
import { markedPosts } from './marked-posts';
import { type NamedThread, readFolder } from './read-folder';
import { reasonsSeen } from './reasons-seen';
import { type Change, type Watched, watchSteps } from './watch-steps';

/** One thread to look through: its posts and its article as HTML, and what there is to say of them. */
export type ComposedThread = {
  name: string;
  lang: string;
  posts: string;
  article: string;
  /** The article as Markdown: two that print the same came out the same. */
  print: string;
  occurrences: Occurrence[];
  signs: Seen[];
  /** What the article has of what an article may have. */
  has: string[];
  /** The posts' own texts. */
  texts: string[];
};

/** Where a step did something, with the words around. */
export type Occurrence = {
  rule: string;
  why: string;
  before: string;
  words: string;
  after: string;
};

export async function composeFolder(folder: string): Promise<ComposedThread[]> {
  const composed: ComposedThread[] = [];
  for await (const thread of readFolder(folder)) composed.push(composeThread(thread));
  return composed;
}

export function composeThread(
  { name, thread }: NamedThread,
  watched: Watched = watchSteps(thread),
): ComposedThread {
  const article = composeArticle(thread, { readMarkdown });
  const posts = postsOf(thread);
  const plain = plainArticle(article, thread);
  const changes = [...watched.changes, ...titleChanges(plain, watched)];
  return {
    name,
    lang: plain.lang,
    posts: markedPosts(posts, changes),
    article: markedArticle(article, changes, new Map(posts.map(({ id }, index) => [id, index]))),
    print: articleToMarkdown(article, en),
    occurrences: changes.filter(isOfInterest).map((change) => occurrenceOf(change, posts)),
    signs: signsOf(plain),
    has: [
      ...(plain.title ? ['title'] : []),
      ...new Set([...plain.lead, ...plain.body].map(({ type }) => type)),
    ],
    texts: posts.map(({ text }) => text),
  };
}

/** How a draft keeps its title is the composer's own matter: the article shows it as well. */
function titleChanges({ title, posts }: PlainArticle, { report }: Watched): Change[] {
  const isFound = report.some(({ name, changes }) => name === 'title' && changes > 0);
  if (title === undefined || !isFound) return [];
  return title.pieces.map(({ post, from, to }) => {
    const text = posts[post] ?? '';
    const at = (offset: number) => Array.from(text).slice(0, offset).join('').length;
    const isLastPost = post === posts.length - 1;
    const why = reasonsSeen({
      text,
      from: at(from),
      to: at(to),
      before: posts[post - 1],
      isLastPost,
    });
    return { step: 'title', what: 'title', why, post, from, to };
  });
}

/** Nearly every line begins a paragraph. */
function isOfInterest({ what }: Change): boolean {
  return what !== 'begins a paragraph' && what !== 'left out: space';
}

function occurrenceOf(change: Change, posts: Post[]): Occurrence {
  const { post, from, to } = change;
  const text = Array.from(posts[post]?.text ?? '');
  const isJoin = from === to;
  const before = isJoin ? (posts[post - 1]?.text ?? '') : text.slice(0, from).join('');
  return {
    rule: nameOf(change),
    why: change.why.join(', '),
    before: before.slice(-60),
    words: text.slice(from, isJoin ? from : Math.min(to, from + 160)).join(''),
    after: text.slice(to, to + 60).join(''),
  };
}
