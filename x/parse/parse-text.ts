import type { Media } from '@/core/media';
import type { Post, Span } from '@/core/post';
import { at, count, fields, list, text, word } from './json';
import { type EntityPiece, type OwnLinks, parseEntities } from './parse-entities';
import { type Characters, charactersOf, rewriteText, toShown } from './rewrite-text';

type Words = Pick<Post, 'text' | 'spans' | 'isCutShort'>;

/** A long post's words are in its note, the others' in `legacy`; see Post.text for what comes out. */
export function parseText(post: unknown, legacy: unknown, media: Media[], own: OwnLinks): Words {
  const note = fields(post).note_tweet;
  const noteResult = at(note, 'note_tweet_results', 'result') ?? at(note, 'result');
  const noteText = text(at(noteResult, 'text'));
  if (noteText !== undefined) return parseNoteText(noteText, noteResult, media, own);
  const isCutShort = typeof note === 'object' && note !== null;
  const { full_text: full, text: older } = fields(legacy);
  const raw = full ?? older;
  if (typeof raw !== 'string') own.drift?.('post: without words');
  const words = parsePlainText(legacy, raw, own);
  words.isCutShort = isCutShort;
  return words;
}

/** Short posts: HTML-escaped, with the mentions of a reply before and own links after what X shows. */
function parsePlainText(legacy: unknown, raw: unknown, own: OwnLinks): Words {
  const source = typeof raw === 'string' ? raw : '';
  const characters = charactersOf(source);
  const { entities, display_text_range: shown } = fields(legacy);
  const pieces = parseEntities(source, characters, entities, own);
  addEscapes(source, characters, pieces);
  const range = list(shown);
  const visible = visibleRange(characters, pieces, count(range[0]), count(range[1]));
  return shape(characters, pieces, visible, []);
}

function parseNoteText(source: string, note: unknown, media: Media[], own: OwnLinks): Words {
  const characters = charactersOf(source);
  const pieces = parseEntities(source, characters, at(note, 'entity_set'), own);
  const visible = visibleRange(characters, pieces, undefined, undefined);
  const marks: Span[] = [];
  for (const tag of list(at(note, 'richtext', 'richtext_tags'))) {
    const from = count(at(tag, 'from_index'));
    const to = count(at(tag, 'to_index'));
    if (from === undefined || to === undefined || from >= to || to > source.length) continue;
    // Unlike entities, rich-text tags count UTF-16 units.
    const range = { from: characters.fromUtf16(from), to: characters.fromUtf16(to) };
    for (const kind of list(at(tag, 'richtext_types'))) {
      const type = richTextTypes.get(word(kind));
      if (type) marks.push({ type, ...range });
    }
  }
  const places = new Map(media.map(({ id }, place) => [id, place]));
  for (const item of list(at(note, 'media', 'inline_media'))) {
    const index = count(at(item, 'index'));
    const which = places.get(text(at(item, 'media_id')) ?? '');
    if (index === undefined || which === undefined) continue;
    const here = characters.fromUtf16(Math.min(index, source.length));
    marks.push({ type: 'media', media: which, from: here, to: here });
  }
  return shape(characters, pieces, visible, marks);
}

const richTextTypes = new Map<string, 'strong' | 'emphasis' | 'underline' | 'delete'>([
  ['Bold', 'strong'],
  ['Italic', 'emphasis'],
  ['Underline', 'underline'],
  ['Strikethrough', 'delete'],
]);

/** X escapes exactly these three in `legacy`; decoding them once gives what the author typed. */
function addEscapes(source: string, characters: Characters, pieces: EntityPiece[]): void {
  if (!source.includes('&')) return;
  for (const match of source.matchAll(/&(amp|lt|gt);/g)) {
    const from = characters.fromUtf16(match.index);
    const shown = match[1] === 'amp' ? '&' : match[1] === 'lt' ? '<' : '>';
    pieces.push({ from, to: from + match[0].length, shown, meaning: {} });
  }
}

/** Hides only what is certain: mentions at the start, own links and unexplained t.co at the end. */
function visibleRange(
  characters: Characters,
  pieces: EntityPiece[],
  shownFrom = 0,
  shownTo = characters.length,
): { from: number; to: number } {
  const isHeadOfMentions =
    shownFrom > 0 && /^(?:@\w{1,20}\s+)+$/.test(characters.slice(0, shownFrom));
  const from = isHeadOfMentions ? shownFrom : 0;
  const isTailOfLinks =
    shownTo < characters.length &&
    /^(?:\s*https?:\/\/t\.co\/\w+)*\s*$/.test(characters.slice(shownTo));
  let to = isTailOfLinks ? shownTo : characters.length;
  const hidden = pieces.length === 0 ? [] : pieces.filter((piece) => piece.meaning.isOwn);
  for (const piece of hidden.sort((a, b) => b.to - a.to)) {
    if (piece.to > to) continue;
    if (characters.slice(piece.to, to).trim() !== '') break;
    to = piece.from;
  }
  if (to === characters.length) return { from, to };
  while (to > from && characters.slice(to - 1, to).trim() === '') to -= 1;
  return { from, to: Math.max(from, to) };
}

function shape(
  characters: Characters,
  pieces: EntityPiece[],
  visible: { from: number; to: number },
  marks: Span[],
): Words {
  const isWhole = visible.from === 0 && visible.to === characters.length;
  if (pieces.length === 0 && marks.length === 0 && isWhole) {
    return { text: characters.slice(0), spans: [], isCutShort: false };
  }
  const { text, length, placed } = rewriteText(characters, pieces);
  const from = toShown(placed, visible.from);
  const to = visible.to === characters.length ? length : toShown(placed, visible.to);
  const spans: Span[] = [];
  if (from > 0) spans.push({ type: 'omitted', because: 'reply mention', from: 0, to: from });
  for (const { shownFrom, shownTo, meaning } of placed) {
    const { span } = meaning;
    if (span && shownFrom >= from && shownTo <= to) {
      spans.push({ ...span, from: shownFrom, to: shownTo });
    }
  }
  for (const mark of marks) {
    const start = Math.min(Math.max(toShown(placed, mark.from), from), to);
    const end = Math.min(Math.max(toShown(placed, mark.to), from), to);
    if (start < end || mark.type === 'media') spans.push({ ...mark, from: start, to: end });
  }
  if (to < length) spans.push({ type: 'omitted', because: 'own link', from: to, to: length });
  // The others stand in order.
  if (marks.length > 0) spans.sort((a, b) => a.from - b.from);
  return { text, spans, isCutShort: false };
}
