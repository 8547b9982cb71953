import { type Draft, type Line, type ListPlan, linesOfDraft } from '@/core/compose/draft/draft';
import { cut, foldedTextOf, textOf } from '@/core/compose/draft/line';
import { type Marker, markerAt } from '@/core/compose/draft/list-markers';
import { isOnlyAddresses } from '@/core/compose/draft/stretches';
import { widthOf } from '@/core/compose/language/script';
import { endsWithColon, endsWithMark } from '@/core/compose/language/sentences';

/** Two lines or more with one kind of bullet, from one post or several, are a list. */
export function findLists(draft: Draft): number {
  const lines = linesOfDraft(draft).filter(({ role }) => role.type !== 'tags');
  let changes = 0;
  const known = new Set<string>();
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const marker = line?.role.type === 'text' ? markerAt(line) : undefined;
    if (line === undefined || marker === undefined) {
      if (line !== undefined) changes += nestUnderItem(line) + unmarkedList(lines, index);
      index++;
      continue;
    }
    const group = listFrom(lines, index, marker, known);
    if (group.length > 0) {
      setList(group);
      known.add(marker.family);
      changes += group.length;
      index += group.length;
    } else index++;
  }
  return changes + dropLoneBullets(lines);
}

/** Empty where the lines are no list; `known` are the bullets of those before. */
function listFrom(lines: Line[], index: number, marker: Marker, known: Set<string>): Member[] {
  const before = lines[index - 1];
  if (!mayBegin(marker, before)) return [];
  const group = groupFrom(lines, index, marker);
  const count = group.filter(({ level }) => level === 'item').length;
  if (count < 2) return [];
  return known.has(marker.family) || isList(marker, count, before) ? group : [];
}

/** Before a single line a bullet says nothing, nor does a hand that points at it. */
function dropLoneBullets(lines: Line[]): number {
  let changes = 0;
  for (const line of lines) {
    const { lines: own, text } = line.postDraft;
    if (line.role.type !== 'text' || !line.isAfterBlank || line === own[0]) continue;
    const { family = '', to = 0 } = markerAt(line) ?? {};
    // "★★★☆☆" is no bullet.
    if (!/^bullet|👉/u.test(family) || /^\p{S}/u.test(text.slice(to))) continue;
    cut(line, line.from, to, 'list marker');
    changes++;
  }
  return changes;
}

/** What hangs under an item is a few lines; more are no longer its own. */
const mostUnderItem = 100;

type Member = { line: Line; marker: Marker | undefined; level: 'item' | 'nested' | 'more' };

function groupFrom(lines: Line[], start: number, marker: Marker): Member[] {
  const group: Member[] = [];
  let whole = 0;
  let lastOfFamily = 0;
  for (let index = start; index < lines.length; index++) {
    const member = memberAt(lines, index, start, marker);
    if (member === undefined) break;
    group.push(member);
    if (member.level === 'item') lastOfFamily = group.length;
    if (mayBeLast(member, lines[index - 1])) whole = group.length;
    if (group.length - lastOfFamily > mostUnderItem) break;
  }
  return group.slice(0, whole);
}

/** What the line is to a list that began at `start`; undefined where it is none of it. */
function memberAt(
  lines: Line[],
  index: number,
  start: number,
  { family }: Marker,
): Member | undefined {
  const line = lines[index];
  if (line === undefined || line.role.type !== 'text') return undefined;
  const before = lines[index - 1];
  const isBeside = index > start && line.postDraft === before?.postDraft && !line.isAfterBlank;
  const marker = markerAt(line);
  if (marker === undefined) {
    const isMore = belongsToItem(line, before) || (isBeside && goesOn(line, lines, index, family));
    return isMore ? { line, marker, level: 'more' } : undefined;
  }
  if (marker.family === family && !isNestedUnder(line, marker, lines[start]))
    return { line, marker, level: 'item' };
  const isNested = isBeside && (marker.isNested || line.indent > 1);
  return isNested ? { line, marker, level: 'nested' } : undefined;
}

/** Words that only go on from an item need another one after them. */
function mayBeLast({ line, level }: Member, before: Line | undefined): boolean {
  return level !== 'more' || line.indent > 1 || belongsToItem(line, before);
}

/** An address under an item, with or without a gap. */
function belongsToItem(line: Line, before: Line | undefined): boolean {
  return before !== undefined && before.postDraft === line.postDraft && isOnlyAddresses(line);
}

function isNestedUnder(line: Line, marker: Marker, first: Line | undefined): boolean {
  return first !== undefined && line.indent >= first.indent + 2 && !marker.isSign;
}

/** Indented, or in the middle of an item that another item follows. */
function goesOn(line: Line, lines: Line[], index: number, family: string): boolean {
  if (line.indent > 1) return true;
  const before = lines[index - 1];
  const next = lines[index + 1];
  if (before === undefined || next === undefined || next.postDraft !== line.postDraft) return false;
  if (markerAt(next)?.family !== family || next.isAfterBlank) return false;
  return !endsWithMark(textOf(before)) && !endsWithColon(textOf(line));
}

/** "— said he": a dash speaks in many languages. */
function mayBegin(marker: Marker, before: Line | undefined): boolean {
  return marker.family !== 'long dash' || announces(before);
}

function isList(marker: Marker, count: number, before: Line | undefined): boolean {
  return !/dash$/.test(marker.family) || count > 2 || announces(before);
}

function announces(line: Line | undefined): boolean {
  return line !== undefined && endsWithColon(textOf(line));
}

/** An item a post, most of them with a picture or a quotation: those belong to the items. */
function arePosts(group: Member[]): boolean {
  const items = group.filter(({ level }) => level === 'item');
  const whole = items.filter(({ line }) => line.postDraft.lines[0] === line);
  const held = whole.filter(({ line }) => line.postDraft.post.media.length > 0);
  return held.length > 1 && held.length * 2 >= items.length;
}

function setList(group: Member[]): void {
  const list: ListPlan = { ordered: false };
  if (arePosts(group)) list.holdsPosts = true;
  for (const { line, marker, level } of group) {
    if (level === 'more' || marker === undefined) {
      line.role = { type: 'more of item', list };
      continue;
    }
    line.role = { type: 'item', list, depth: level === 'nested' ? 1 : 0 };
    if (marker.isSign && marker.to < line.to) line.role.signTo = marker.to;
    else if (marker.to < line.to) cut(line, line.from, marker.to, 'list marker');
  }
}

/** A bullet under a numbered item hangs there. */
function nestUnderItem(line: Line): number {
  if (line.role.type !== 'more of item') return 0;
  const marker = markerAt(line);
  if (marker === undefined || marker.to >= line.to) return 0;
  line.role = { type: 'item', list: line.role.list, depth: 1 };
  cut(line, line.from, marker.to, 'list marker');
  return 1;
}

/** After a colon, three short lines or more with nothing at their ends are a list without bullets. */
function unmarkedList(lines: Line[], index: number): number {
  const line = lines[index];
  if (line?.role.type !== 'text' || !endsWithColon(foldedTextOf(line).text)) return 0;
  const group = entriesBelow(lines, index);
  if (group.length < 3) return 0;
  const list: ListPlan = { ordered: false };
  for (const item of group) {
    item.role = { type: 'item', list, depth: 0 };
    const sign = markerAt(item);
    if (sign !== undefined) item.role.signTo = sign.to;
  }
  return group.length;
}

/** Up to the next gap, where nothing but short entries stands before it. */
function entriesBelow(lines: Line[], index: number): Line[] {
  const entries: Line[] = [];
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (line?.postDraft !== lines[index]?.postDraft || line?.role.type !== 'text') break;
    if (entries.length > 0 && line.isAfterBlank) break;
    if (!isShortEntry(line) && !hasOwnSign(line)) return [];
    entries.push(line);
  }
  const signed = new Set(entries.map((entry) => hasOwnSign(entry) && markerAt(entry)?.family));
  return entries.some(hasOwnSign) && (signed.has(false) || signed.size < 2) ? [] : entries;
}

/** "🥇 …", "🥈 …": each with an emoji that says something. */
function hasOwnSign(line: Line): boolean {
  return /^emoji/.test(markerAt(line)?.family ?? '');
}

function isShortEntry(line: Line): boolean {
  const text = textOf(line);
  return (
    markerAt(line) === undefined &&
    text.length < 60 &&
    widthOf(text) < 60 &&
    !endsWithMark(text) &&
    !/[,;:，、：]$/.test(text)
  );
}
