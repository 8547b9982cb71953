import type { Cut, Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { cut, isSpace } from '@/core/compose/draft/line';

/** A last line of nothing but hashtags is filing, not text: it moves to the article's end. */
export function gatherHashtags(draft: Draft): number {
  let changes = 0;
  const seen = new Set<string>();
  for (const postDraft of draft.postDrafts) {
    for (let index = postDraft.lines.length - 1; index >= 0; index--) {
      const line = postDraft.lines[index];
      if (line === undefined || !isOnlyHashtags(line)) break;
      line.role = { type: 'tags' };
      changes++;
      dropRepeats(postDraft, line, seen);
    }
  }
  return changes;
}

function isOnlyHashtags(line: Line): boolean {
  if (line.role.type !== 'text') return false;
  const tags = tagsOf(line);
  if (tags.length < 2) return false;
  let at = line.from;
  for (const { from, to } of tags) {
    for (; at < from; at++) if (!isBetween(line.postDraft.text.charCodeAt(at))) return false;
    at = to;
  }
  for (; at < line.to; at++) if (!isBetween(line.postDraft.text.charCodeAt(at))) return false;
  return true;
}

function isBetween(code: number): boolean {
  return isSpace(code) || code === 0x2c || code === 0x7c || code === 0xb7 || code === 0x3001;
}

function tagsOf({ postDraft, from, to }: Line) {
  return postDraft.marks.filter(
    (mark) => mark.span?.type === 'hashtag' && mark.from >= from && mark.to <= to,
  );
}

/** The same tags under every post are shown once. */
function dropRepeats(postDraft: PostDraft, line: Line, seen: Set<string>): void {
  let isAllSeen = true;
  const cuts: Cut[] = [];
  for (const { from, to, span } of tagsOf(line)) {
    if (span?.type !== 'hashtag') continue;
    const tag = span.tag.toLowerCase();
    if (seen.has(tag))
      cuts.push({ from, to: afterSpace(postDraft, to, line.to), because: 'moved' });
    else isAllSeen = false;
    seen.add(tag);
  }
  if (isAllSeen) cut(line, line.from, line.to, 'moved');
  else postDraft.cuts.push(...cuts);
}

function afterSpace({ text }: PostDraft, to: number, end: number): number {
  let at = to;
  while (at < end && isBetween(text.charCodeAt(at))) at++;
  return at;
}
