import type { LongForm } from '@/core/long-form';
import { type LongFormText, startLongForm } from '@/core/long-form-text';
import type { Post } from '@/core/post';
import { toPostId } from '@/core/post';
import { postUrl } from '@/x/addresses/make-urls';
import { at, count, type Drift, kindName, list, text, word } from './json';
import { type ArticleMedia, articleMedia } from './parse-long-form-media';
import { inlineSpans } from './parse-long-form-spans';
import { charactersOf } from './rewrite-text';

type Words = Pick<Post, 'text' | 'spans' | 'isCutShort'>;

/**
 * X's "article". Its words become the post's text, title first, blocks parted by empty lines; the
 * blocks and marks point into it.
 */
export function parseLongForm(
  article: unknown,
  drift: Drift,
): { longForm: LongForm; words: Words } | undefined {
  const id = text(at(article, 'rest_id'));
  const title = text(at(article, 'title')) ?? '';
  const state = at(article, 'content_state');
  const blocks = list(at(state, 'blocks'));
  const plain = text(at(article, 'plain_text'));
  const preview = text(at(article, 'preview_text'));
  if (blocks.length === 0 && title === '' && !plain && !preview) return undefined;

  const page = startLongForm(title);
  const media = articleMedia(article);
  if (blocks.length > 0) {
    const entities = entityMap(at(state, 'entityMap'));
    for (const block of blocks) addBlock(page, block, entities, media, drift);
  } else {
    for (const paragraph of (plain ?? preview ?? '').split(/\n{2,}/)) {
      if (paragraph.trim() !== '')
        page.blocks.push({ type: 'paragraph', ...page.write(paragraph) });
    }
  }
  const isPreview = blocks.length === 0 && plain === undefined;
  const cover = media.cover;
  return {
    longForm: {
      id: id ?? '',
      title: page.title,
      ...(cover && { cover }),
      blocks: page.blocks,
      isPreview,
    },
    words: { text: page.text(), spans: page.spans, isCutShort: isPreview },
  };
}

type Entity = { type: string; data: unknown };

/** A list of `{ key, value }` in no order since 2025, an object before. */
function entityMap(map: unknown): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  const entries = Array.isArray(map)
    ? map.map((entry) => [word(at(entry, 'key')), at(entry, 'value')] as const)
    : Object.entries(typeof map === 'object' && map !== null ? map : {});
  for (const [key, value] of entries) {
    entities.set(key, { type: kindName(at(value, 'type')).toUpperCase(), data: at(value, 'data') });
  }
  return entities;
}

function addBlock(
  page: LongFormText,
  block: unknown,
  entities: Map<string, Entity>,
  media: ArticleMedia,
  drift: Drift,
): void {
  const words = text(at(block, 'text')) ?? '';
  const kind = at(block, 'type');
  if (kind === 'atomic') {
    const keys = list(at(block, 'entityRanges')).map((range) => word(at(range, 'key')));
    const found = keys.map((key) => entities.get(key)).filter((entity) => entity !== undefined);
    for (const entity of found) addAtom(page, entity, words, media, drift);
    if (found.length > 0) return;
  }
  if (words.trim() === '') return;
  const range = page.writeMarked(words, inlineSpans(block, charactersOf(words), entities));
  page.blocks.push({ ...shapeOf(kind, count(at(block, 'depth')) ?? 0, drift), ...range });
}

function shapeOf(kind: unknown, depth: number, drift: Drift) {
  switch (kind) {
    case 'header-one':
      return { type: 'heading', depth: 1 } as const;
    case 'header-two':
      return { type: 'heading', depth: 2 } as const;
    case 'header-three':
    case 'header-four':
      return { type: 'heading', depth: 3 } as const;
    case 'blockquote':
      return { type: 'quote' } as const;
    case 'code-block':
      return { type: 'code' } as const;
    case 'ordered-list-item':
      return { type: 'listItem', isOrdered: true, depth } as const;
    case 'unordered-list-item':
      return { type: 'listItem', isOrdered: false, depth } as const;
    default:
      if (kind !== 'unstyled' && kind !== 'atomic') drift(`article block: ${kindName(kind)}`);
      return { type: 'paragraph' } as const;
  }
}

function addAtom(
  page: LongFormText,
  { type, data }: Entity,
  words: string,
  media: ArticleMedia,
  drift: Drift,
): void {
  switch (type) {
    case 'MEDIA': {
      const items = media.find(list(at(data, 'mediaItems')));
      const caption = text(at(data, 'caption')) ?? words.trim();
      if (items.length === 0) drift('article media: not among its media');
      if (items.length === 0 && caption === '') return;
      page.blocks.push({ type: 'media', media: items, ...page.write(caption) });
      return;
    }
    case 'TWEET': {
      const id = toPostId(at(data, 'tweetId'));
      if (id !== undefined) page.blocks.push({ type: 'post', id, url: postUrl(id) });
      return;
    }
    case 'MARKDOWN': {
      const markdown = text(at(data, 'markdown'));
      if (markdown !== undefined) {
        page.blocks.push({ type: 'markdown', ...page.write(markdown.trim()) });
      }
      return;
    }
    case 'DIVIDER':
      page.blocks.push({ type: 'divider' });
      return;
    default: {
      const isMaths = /LATEX|MATH|EQUATION/.test(type);
      const kept =
        text(at(data, 'latex')) ?? text(at(data, 'text')) ?? text(at(data, 'content')) ?? words;
      if (!isMaths) drift(`article atom: ${type}`);
      if (kept.trim() === '') return;
      page.blocks.push({ type: isMaths ? 'latex' : 'paragraph', ...page.write(kept.trim()) });
    }
  }
}
