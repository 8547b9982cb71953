import type { LongFormBlock } from '@/core/long-form';
import type { LongFormText } from '@/core/long-form-text';
import type { Withheld } from '@/core/media';
import { toPostId } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { postUrl } from '@/x/addresses/make-urls';
import { parsePostUrl } from '@/x/addresses/post-url';
import { siteName } from '@/x/addresses/site-name';
import { parseCard } from '@/x/parse/cards/parse-card';
import { parseGrokShare } from '@/x/parse/cards/parse-grok-share';
import { at, type Drift, fields, isObject, list, text } from '@/x/parse/json';
import type { ArticleMedia } from './parse-long-form-media';

export type Entity = { type: string; data: unknown };

/** A long-form article while it is read. */
export type Page = {
  words: LongFormText;
  media: ArticleMedia;
  entities: Map<string, Entity>;
  /** The article's post. */
  url: WebUrl;
  drift: Drift;
};

/** What stands between the blocks of words. Of what is not known, words and addresses are kept. */
export function addAtom(page: Page, entity: Entity, words: string): void {
  const { type, data } = entity;
  const isLink = type === 'LINK' || type === 'EMBED';
  if (isLink && addLink(page, data, words)) return;
  if (type === 'MEDIA') {
    addMedia(page, data, words);
    return;
  }
  const block = blockOf(page, entity);
  if (block) page.words.blocks.push(block);
  else addUnknown(page, entity, words);
}

/** Undefined where it is of no kind that we know, or lacks what makes it one. */
function blockOf({ words, url, drift }: Page, { type, data }: Entity): LongFormBlock | undefined {
  if (type === 'DIVIDER') return { type: 'divider' };
  if (type === 'TWEET') {
    const id = toPostId(at(data, 'tweetId')) ?? parsePostUrl(at(data, 'url'))?.id;
    return id && { type: 'post', id, url: postUrl(id) };
  }
  if (type === 'MARKDOWN') {
    const markdown = text(at(data, 'markdown'));
    return markdown === undefined
      ? undefined
      : { type: 'markdown', ...words.write(markdown.trim()) };
  }
  if (type === 'POLL') {
    const { poll } = parseCard(cardIn(data), { url, links: [], drift });
    return poll && { type: 'poll', poll };
  }
  const grok = type === 'GROK_SHARE' ? parseGrokShare(data) : undefined;
  return grok && { type: 'grok', grok };
}

function addMedia({ words: written, media, drift }: Page, data: unknown, words: string): void {
  const items = media.find(list(at(data, 'mediaItems')));
  const caption = text(at(data, 'caption')) ?? words.trim();
  if (items.length === 0 || items.some((item) => item.type === 'withheld')) {
    drift('article media: not among its media');
  }
  if (items.length === 0 && caption === '') return;
  written.blocks.push({ type: 'media', media: items, ...written.write(caption) });
}

/** A card as posts have it, or its values by name. */
function cardIn(data: unknown): unknown {
  const { card, poll } = fields(data);
  const found = card ?? poll ?? data;
  const hasValues = at(found, 'legacy') !== undefined || at(found, 'binding_values') !== undefined;
  return hasValues || !isObject(found) ? found : { binding_values: asValues(found) };
}

function asValues(found: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => [
      key,
      typeof value === 'boolean' ? { boolean_value: value } : { string_value: `${value}` },
    ]),
  );
}

/** On a line of its own it is a card, with what is told of the page. */
function addLink({ words: written }: Page, data: unknown, words: string): boolean {
  const { title, description } = fields(data);
  const url = addressIn(data);
  if (!url) return false;
  const named = text(title) ?? (words.trim() || undefined);
  const about = text(description);
  written.blocks.push({
    type: 'card',
    card: {
      url,
      site: siteName(new URL(url).hostname),
      ...(named !== undefined && { title: named }),
      ...(about !== undefined && { description: about }),
      kind: 'page',
    },
  });
  return true;
}

function addressIn(data: unknown): WebUrl | undefined {
  const { url, src, expanded_url: expanded } = fields(data);
  return toWebUrl(expanded) ?? toWebUrl(url) ?? toWebUrl(src);
}

function addUnknown(page: Page, { type, data }: Entity, words: string): void {
  const { words: written, drift } = page;
  const isMaths = /LATEX|MATH|EQUATION/.test(type);
  const { latex, text: own, content } = fields(data);
  const kept = (text(latex) ?? text(own) ?? text(content) ?? words).trim();
  if (!isMaths) drift(`article atom: ${type}`);
  if (kept !== '') {
    written.blocks.push({ type: isMaths ? 'latex' : 'paragraph', ...written.write(kept) });
    if (isMaths) return;
  }
  if (!addLink(page, data, '') && kept === '') addMissing(page, 'unreadable');
}

/** Something stands here, and it is said why it cannot be shown. */
export function addMissing({ words: written }: Page, because: Withheld['because']): void {
  const media: Withheld = { type: 'withheld', id: '', because };
  written.blocks.push({ type: 'media', media: [media], ...written.write('') });
}
