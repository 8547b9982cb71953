import type { ConversationEntry, ConversationPage } from '@/core/conversation';
import type { Post, PostId } from '@/core/post';
import { postUrl } from '@/x/addresses/make-urls';
import { parseLongFormMarkup, type ReadUnknown } from './parse-long-form-markup';
import { bodyOf } from './read-markup-body';
import { permalinkOf, readAuthor } from './read-markup-byline';
import { readMedia } from './read-markup-media';
import { readText } from './read-markup-text';

/**
 * X's page as a second source, for when its data cannot be seen: the posts that are visible just
 * now. The list is virtualised, so this is never the whole thread; long posts are cut short, and
 * who replied to whom is told only by the order. `document` must be inert (`html/parse-html.ts`).
 *
 * Replies are told by the order alone. Above the focal post each cell answers the one before it; below
 * it stand the author's own run and then other people's replies, with the author's answers right
 * under them. Where the focal post itself is out of sight, only the author's run is chained.
 */
export function parseMarkup(
  document: Document,
  focal: PostId | undefined,
  readUnknown?: ReadUnknown,
): ConversationPage {
  const article = parseLongFormMarkup(document, focal, readUnknown);
  const cells = visibleCells(document).flatMap((cell) => {
    const post = readPost(cell);
    return post ? [post.id === article?.id ? article : post] : [];
  });
  const posts = article && !cells.includes(article) ? [article, ...cells] : cells;
  const opener = posts.find((post) => post.id === focal) ?? posts[0];
  const run = opener ? authorsRun(posts, opener) : [];
  const conversation = run[0]?.id;

  const parentOf = answering(posts, run, { focal, opener });
  const entries = posts.map((post, index): ConversationEntry => {
    const parent = parentOf(post, index);
    return {
      type: 'post',
      post: {
        ...post,
        conversation: conversation ?? post.id,
        ...(parent && { replyTo: { post: parent.id, author: parent.author.id } }),
      },
      place: { isSelfThread: run.includes(post) && run.length > 1 },
    };
  });
  return {
    source: 'markup',
    ...(focal && { request: { focal } }),
    entries,
    endsAtTop: false,
    endsAtBottom: false,
    warnings: [],
  };
}

/** Whom each post answers, as far as the order tells. */
function answering(
  posts: Post[],
  run: Post[],
  { focal, opener }: { focal: PostId | undefined; opener: Post | undefined },
) {
  const opened = posts.findIndex((post) => post.id === focal);
  return (post: Post, index: number): Post | undefined => {
    const previous = posts[index - 1];
    if (run.includes(post)) return post === run[0] && opened === -1 ? undefined : previous;
    if (opened === -1) return undefined;
    const isAnswer = post.author.handle === opener?.author.handle;
    return index < opened || isAnswer ? previous : opener;
  };
}

/**
 * The conversation's posts, in document order: up to the next heading after the first post
 * ("Discover more"). X's own words for its regions are translated, so they are never looked at.
 */
function visibleCells(document: Document): Element[] {
  const scope = document.querySelector('[data-testid="primaryColumn"], main') ?? document.body;
  const cells: Element[] = [];
  for (const element of scope.querySelectorAll('article, h2')) {
    const isHeading = element.tagName === 'H2';
    if (isHeading && cells.length > 0 && !element.closest('article')) break;
    if (isHeading || element.parentElement?.closest('article')) continue;
    // Ads are articles too; the impression tracker wraps them and nothing of the conversation.
    if (element.closest('[data-testid="placementTracking"]') && !permalinkOf(element)) continue;
    cells.push(element);
  }
  return cells;
}

function authorsRun(posts: Post[], opener: Post): Post[] {
  const isSame = (post: Post | undefined) => post?.author.handle === opener.author.handle;
  let from = posts.indexOf(opener);
  let to = from + 1;
  while (isSame(posts[from - 1])) from -= 1;
  while (isSame(posts[to])) to += 1;
  return posts.slice(from, to);
}

function readPost(cell: Element): Post | undefined {
  const permalink = permalinkOf(cell);
  const author = permalink && readAuthor(cell, permalink.handle);
  if (!permalink || !author) return undefined;
  const { body, isTranslated } = bodyOf(cell);
  const { text, spans } = readText(body);
  const lang = body?.getAttribute('lang');
  return {
    type: 'post',
    id: permalink.id,
    url: postUrl(permalink.id, permalink.handle),
    conversation: permalink.id,
    author,
    createdAt: permalink.createdAt,
    ...(lang && /^[a-z]{2}(-|$)/.test(lang) && { lang }),
    text,
    spans,
    media: readMedia(cell),
    isSensitive: false,
    ...(isTranslated && { isTranslated }),
    readFrom: 'markup',
    isCutShort: cell.querySelector('[data-testid="tweet-text-show-more-link"]') !== null,
  };
}
