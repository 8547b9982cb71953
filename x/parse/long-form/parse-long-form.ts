import type { LongForm } from '@/core/long-form';
import { startLongForm } from '@/core/long-form-text';
import type { Post } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import { at, count, type Drift, kindName, list, text, word } from '@/x/parse/json';
import { addAtom, addMissing, type Entity, type Page } from './parse-long-form-atom';
import { articleMedia } from './parse-long-form-media';
import { markedWords } from './parse-long-form-spans';

type Words = Pick<Post, 'text' | 'spans' | 'isCutShort'>;

/**
 * X's "article". Its words become the post's text, title first, blocks parted by empty lines; the
 * blocks and marks point into it.
 */
export function parseLongForm(
  article: unknown,
  place: { url: WebUrl; drift: Drift },
): { longForm: LongForm; words: Words } | undefined {
  const id = text(at(article, 'rest_id'));
  const title = text(at(article, 'title')) ?? '';
  const state = at(article, 'content_state');
  const blocks = list(at(state, 'blocks'));
  const plain = text(at(article, 'plain_text'));
  const preview = text(at(article, 'preview_text'));
  if (blocks.length === 0 && title === '' && !plain && !preview) return undefined;

  const words = startLongForm(title);
  const media = articleMedia(article);
  const entities = entityMap(at(state, 'entityMap'));
  for (const block of blocks) addBlock({ ...place, words, media, entities }, block);
  if (blocks.length === 0) addParagraphs(words, plain ?? preview ?? '');
  const isPreview = blocks.length === 0 && plain === undefined;
  const { cover } = media;
  return {
    longForm: {
      id: id ?? '',
      title: words.title,
      ...(cover && { cover }),
      blocks: words.blocks,
      isPreview,
    },
    words: { text: words.text(), spans: words.spans, isCutShort: isPreview },
  };
}

function addParagraphs(words: Page['words'], plain: string): void {
  for (const paragraph of plain.split(/\n{2,}/)) {
    if (paragraph.trim() !== '')
      words.blocks.push({ type: 'paragraph', ...words.write(paragraph) });
  }
}

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

function addBlock(page: Page, block: unknown): void {
  const words = text(at(block, 'text')) ?? '';
  const kind = at(block, 'type');
  if (kind === 'atomic' && addAtoms(page, block, words)) return;
  const marked = markedWords(block, words, page.entities, page.drift);
  if (marked.text.trim() === '') return;
  const range = page.words.writeMarked(marked.text, marked.spans);
  page.words.blocks.push({
    ...shapeOf(kind, count(at(block, 'depth')) ?? 0, page.drift),
    ...range,
  });
}

/** False where there are words instead. Of what an atom held, nothing may have come. */
function addAtoms(page: Page, block: unknown, words: string): boolean {
  const keys = list(at(block, 'entityRanges')).map((range) => word(at(range, 'key')));
  const found = keys.map((key) => page.entities.get(key)).filter((entity) => entity !== undefined);
  for (const entity of found) addAtom(page, entity, words);
  if (found.length > 0) return true;
  page.drift('article atom: without entity');
  if (words.trim() !== '') return false;
  addMissing(page, 'not sent');
  return true;
}

const shapes = {
  'header-one': { type: 'heading', depth: 1 },
  'header-two': { type: 'heading', depth: 2 },
  'header-three': { type: 'heading', depth: 3 },
  'header-four': { type: 'heading', depth: 3 },
  'header-five': { type: 'heading', depth: 3 },
  'header-six': { type: 'heading', depth: 3 },
  blockquote: { type: 'quote' },
  'code-block': { type: 'code' },
  unstyled: { type: 'paragraph' },
  paragraph: { type: 'paragraph' },
  atomic: { type: 'paragraph' },
} as const;

function shapeOf(kind: unknown, depth: number, drift: Drift) {
  if (kind === 'ordered-list-item' || kind === 'unordered-list-item') {
    return { type: 'listItem', isOrdered: kind === 'ordered-list-item', depth } as const;
  }
  const shape = Object.hasOwn(shapes, word(kind)) ? shapes[kind as keyof typeof shapes] : undefined;
  if (!shape) drift(`article block: ${kindName(kind)}`);
  return shape ?? shapes.paragraph;
}
