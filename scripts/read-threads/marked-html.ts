import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Article, Block } from '@/core/article';
import type { Inline, Source } from '@/core/inline';
import { articleToHtml } from '@/export/article-to-html';
import { en } from '@/texts/en';
import type { Change } from './watch-steps';

/**
 * Code points that no text has, and that count as no word: they go through the renderer with the
 * words and become tags after it. Ten of them are digits, for the number of a note.
 */
const begin = '\uFDD0';
const endOfNumber = '\uFDD1';
const end = '\uFDD2';
const zero = 0xfdd3;
const ours = /[\uFDD0-\uFDDC]/g;

/**
 * The article as its readers' file shows it, with each stretch of words that a step changed in a
 * `<span class="did">` that says so. `indexes` tells which of the thread’s posts a post is, from 0.
 */
export function markedArticle(
  article: Article,
  changes: Change[],
  indexes: Map<string, number>,
): string {
  const byPost = Map.groupBy(changes, ({ post }) => post);
  const notes: Note[] = [];
  const note = (source: Source) => {
    const index = indexes.get(source.post);
    if (index === undefined) return undefined;
    const said = noteOf((byPost.get(index) ?? []).filter((change) => isWithin(change, source)));
    return said === undefined ? undefined : notes.push(said) - 1;
  };
  const html = articleToHtml(withNotes(article, note), { texts: en, styles: '', mediaHosts: [] });
  const from = html.indexOf('<article');
  const to = html.lastIndexOf('</article>') + '</article>'.length;
  return withTags(withoutRequests(html.slice(from, to)), notes);
}

function isWithin({ from, to, what }: Change, source: Source): boolean {
  if (what.startsWith('left out')) return false;
  return from < source.to && Math.max(to, from + 1) > source.from;
}

/** What is said of some words: what the steps did, the last first, and what speaks for it. */
export type Note = { did: string[]; why: string[] };

export function noteOf(changes: Change[]): Note | undefined {
  const seen = changes.filter(({ what }) => what !== 'begins a paragraph').reverse();
  if (seen.length === 0) return undefined;
  return {
    did: [...new Set(seen.map(nameOf))],
    why: [...new Set(seen.flatMap(({ why }) => why))],
  };
}

export function nameOf({ step, what }: Pick<Change, 'step' | 'what'>): string {
  return `${step}: ${what}`;
}

/** The number of what is said of these words. */
type NumberOf = (source: Source) => number | undefined;

function withNotes(article: Article, note: NumberOf): Article {
  const { title, lead, body } = article;
  return {
    ...article,
    ...(title && { title: { ...title, children: inlinesWith(title.children, note) } }),
    lead: lead.map((block) => blockWith(block, note)),
    body: body.map((block) => blockWith(block, note)),
  };
}

function blockWith<T extends Block>(block: T, note: NumberOf): T;
function blockWith(block: Block, note: NumberOf): Block {
  switch (block.type) {
    case 'heading': {
      const marker = block.marker && { ...block.marker, value: wrap(block.marker, note) };
      const children = inlinesWith(block.children, note);
      return { ...block, children, ...(marker && { marker }) };
    }
    case 'paragraph':
      return { ...block, children: inlinesWith(block.children, note) };
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({
          ...item,
          children: item.children.map((child) => blockWith(child, note)),
        })),
      };
    case 'blockquote':
    case 'aside':
    case 'summary':
    case 'footnotes':
      return { ...block, children: block.children.map((child) => blockWith(child, note)) };
    default:
      return block;
  }
}

function inlinesWith(inlines: Inline[], note: NumberOf): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'text' || inline.type === 'inlineCode') {
      return { ...inline, value: wrap(inline, note) };
    }
    if (inline.type === 'break') return inline;
    return { ...inline, children: inlinesWith(inline.children, note) };
  });
}

function wrap({ value, source }: { value: string; source: Source }, note: NumberOf): string {
  const number = note(source);
  const words = value.replace(ours, '');
  return number === undefined ? words : `${begin}${written(number)}${endOfNumber}${words}${end}`;
}

function written(number: number): string {
  return `${number}`.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

function read(digits: string): number {
  return Number(Array.from(digits, (digit) => digit.charCodeAt(0) - zero).join(''));
}

function withTags(html: string, notes: Note[]): string {
  return html
    .replace(/="[^"]*"/g, (attribute) => attribute.replace(ours, ''))
    .replace(/\uFDD0([\uFDD3-\uFDDC]*)\uFDD1/g, (_, digits) => openingTag(notes[read(digits)]))
    .replaceAll(end, '</span>');
}

function openingTag(note: Note = { did: [], why: [] }): string {
  return renderToString(h('span', markOf(note))).replace('</span>', '');
}

/** The attributes of what is around these words, for the page's script. */
export function markOf({ did, why }: Note) {
  return {
    class: 'did',
    'data-step': did[0]?.split(':')[0] ?? '',
    'data-did': did.join('|'),
    'data-why': why.join(', '),
  };
}

/** Pictures and films stay where they are, as the page asks nobody for anything: their names stand for them. */
function withoutRequests(html: string): string {
  return html
    .replace(/<video\b[^>]*>.*?<\/video>/gs, '')
    .replace(/<img\b(?:[^>]*? alt="([^"]*)")?[^>]*>/g, (_, alt = '') => stub(alt))
    .replace(/ (?:src|srcset|poster)="[^"]*"/g, '');
}

function stub(alt: string): string {
  return alt === '' ? '' : `<span class="no-picture">${alt}</span>`;
}
