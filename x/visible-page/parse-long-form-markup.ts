import type { LongFormBlock } from '@/core/long-form';
import { type LongFormContent, type LongFormText, startLongForm } from '@/core/long-form-text';
import type { Post, PostId } from '@/core/post';
import { postUrl } from '@/x/addresses/make-urls';
import { parsePostPath, postLink } from '@/x/addresses/post-url';
import { timeOf } from '@/x/parse/time-of';
import { permalinkOf, readAuthor } from './read-markup-byline';
import { readMedia } from './read-markup-media';
import { readText } from './read-markup-text';

/** Reads an article whose structure we do not know (`html/read-long-form.ts`). */
export type ReadUnknown = (view: Element, title: string) => LongFormContent | undefined;

/**
 * A long-form article from its page, for when its data cannot be seen: every block carries its kind
 * in its class. Undefined where the page shows none. `document` must be inert.
 */
export function parseLongFormMarkup(
  document: Document,
  focal: PostId | undefined,
  readUnknown?: ReadUnknown,
): Post | undefined {
  const view = articleView(document, focal);
  if (!view) return undefined;
  const cell = view.closest('article') ?? document;
  const permalink = permalinkOf(cell);
  const handle = permalink?.handle ?? handleIn(cell);
  const id = permalink?.id ?? focal;
  if (!id || !handle) return undefined;
  const title = view.querySelector('[data-testid="twitter-article-title"]')?.textContent?.trim();
  const content = readKnown(view, title ?? '') ?? readUnknown?.(view, title ?? '');
  if (!content) return undefined;
  return {
    type: 'post',
    id,
    url: postUrl(id, handle),
    conversation: id,
    author: readAuthor(cell, handle),
    createdAt: permalink?.createdAt ?? timeOf(undefined, id),
    ...content,
    isSensitive: false,
    readFrom: 'markup',
    isCutShort: false,
  };
}

const viewNames =
  '[data-testid="twitterArticleReadView"], [data-testid="longformRichTextComponent"]';
const longerThanPosts = 1_500;

/** By X's own name for it; else the focal post's cell, where it holds more than posts do. */
export function articleView(document: Document, focal: PostId | undefined): Element | undefined {
  const named = document.querySelector(viewNames);
  if (named) return named;
  return [...document.querySelectorAll('article')].find((cell) => {
    const isFocal = focal !== undefined && permalinkOf(cell)?.id === focal;
    const isPost = cell.querySelector('[data-testid="tweetText"]') !== null;
    return isFocal && !isPost && (cell.textContent ?? '').length > longerThanPosts;
  });
}

function readKnown(view: Element, title: string): LongFormContent | undefined {
  const body =
    view.querySelector('[data-testid="longformRichTextComponent"]') ??
    view.querySelector('[data-testid="twitterArticleRichTextView"]') ??
    view;
  const page = startLongForm(title);
  for (const element of body.querySelectorAll('[data-block]')) {
    if (!element.parentElement?.closest('[data-block]')) addBlock(page, element);
  }
  // Where X has changed its structure, what little still has its name is not the article.
  const read = page.text().length - title.length;
  if (page.blocks.length === 0 || read < 0.7 * (body.textContent ?? '').length) return undefined;
  const cover = coverOf(view, body);
  return {
    longForm: {
      id: '',
      title: page.title,
      ...(cover && { cover }),
      blocks: page.blocks,
      isPreview: false,
    },
    text: page.text(),
    spans: page.spans,
    media: [],
  };
}

function coverOf(view: Element, body: Element) {
  const media = [...view.querySelectorAll('[data-testid="tweetPhoto"]')].find(
    (element) => !body.contains(element),
  );
  return media?.parentElement ? readMedia(media.parentElement)[0] : undefined;
}

function addBlock(page: LongFormText, element: Element): void {
  const kind = /(?:^|\s)longform-([a-z-]+)/.exec(element.className)?.[1];
  if (kind === undefined && element.tagName === 'SECTION') {
    addAtom(page, element);
    return;
  }
  const { text, spans } = readText(element);
  if (text.trim() === '') return;
  const shape = shapeOf(kind, element);
  page.blocks.push({ ...shape, ...page.writeMarked(text, shape.type === 'code' ? [] : spans) });
}

function shapeOf(kind: string | undefined, element: Element) {
  switch (kind ?? element.tagName) {
    case 'header-one':
    case 'H1':
      return { type: 'heading', depth: 1 } as const;
    case 'header-two':
    case 'H2':
      return { type: 'heading', depth: 2 } as const;
    case 'header-three':
    case 'H3':
      return { type: 'heading', depth: 3 } as const;
    case 'blockquote':
    case 'BLOCKQUOTE':
      return { type: 'quote' } as const;
    case 'code-block':
    case 'PRE':
      return { type: 'code' } as const;
    case 'ordered-list-item':
    case 'unordered-list-item':
    case 'LI': {
      const depth = Number(/depth(\d)/.exec(element.className)?.[1] ?? 0);
      const isOrdered = kind
        ? kind.startsWith('ordered')
        : element.closest('ol, ul')?.tagName === 'OL';
      return { type: 'listItem', isOrdered, depth } as const;
    }
    default:
      return { type: 'paragraph' } as const;
  }
}

/** What stands between the blocks of words: a rule, code, a picture, a post, a formula. */
function addAtom(page: LongFormText, section: Element): void {
  const code = section.querySelector('[data-testid="markdown-code-block"]');
  const post = postIn(section);
  const maths = section.querySelector('annotation[encoding="application/x-tex"]')?.textContent;
  const media = readMedia(section);
  const add = (block: LongFormBlock) => page.blocks.push(block);
  if (code) add({ type: 'code', ...page.write(codeIn(code)) });
  else if (post) add({ type: 'post', id: post, url: postUrl(post) });
  else if (maths) add({ type: 'latex', ...page.write(maths.trim()) });
  else if (section.querySelector('[role="separator"], hr')) add({ type: 'divider' });
  else {
    const { text, spans } = readText(section.querySelector('figcaption') ?? captionOf(section));
    if (media.length === 0 && text.trim() === '') return;
    const range = page.writeMarked(text, spans);
    add(media.length > 0 ? { type: 'media', media, ...range } : { type: 'paragraph', ...range });
  }
}

/** Its bar names the language and offers to copy: the code itself is in the innermost element. */
function codeIn(block: Element): string {
  const code = block.querySelector('pre code') ?? block.querySelector('pre, code') ?? block;
  return readText(code).text.replace(/\n+$/, '');
}

function postIn(section: Element): PostId | undefined {
  const embedded = section.querySelector('[data-testid="simpleTweet"], article');
  if (!embedded) return undefined;
  const address = embedded.querySelector(postLink)?.getAttribute('href');
  return permalinkOf(embedded)?.id ?? parsePostPath(address)?.id;
}

/** A section's words outside its pictures, whose own are descriptions. */
function captionOf(section: Element): Element {
  const copy = section.cloneNode(true) as Element;
  for (const picture of copy.querySelectorAll('img, video, [data-testid="tweetPhoto"], button')) {
    picture.remove();
  }
  return copy;
}

function handleIn(cell: ParentNode): string | undefined {
  const profile = cell.querySelector('[data-testid="User-Name"] a[href^="/"]');
  return /^\/(\w{1,20})$/.exec(profile?.getAttribute('href') ?? '')?.[1];
}
