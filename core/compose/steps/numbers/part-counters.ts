import type { PostDraft } from '@/core/compose/draft/draft';
import { foldedTextOf } from '@/core/compose/draft/line';
import type { Candidate } from './counter-forms';

/** "The bridge (1/2)" above one post and "The bridge (2/2)" above the next: what they name goes on. */
export function partCounters(written: PostDraft[]): Candidate[] {
  const parts = written.map(partOf);
  return parts.flatMap((part, index) => {
    if (part === undefined) return [];
    const isOneOfThem = [parts[index - 1], parts[index + 1]].some(
      (other) =>
        other?.words === part.words &&
        other.total === part.total &&
        other.value - part.value === other.postDraft.index - part.postDraft.index,
    );
    return isOneOfThem ? [part] : [];
  });
}

type Part = Candidate & { words: string };

function partOf(postDraft: PostDraft): Part | undefined {
  const line = postDraft.lines[0];
  if (line === undefined || postDraft.lines.length + postDraft.post.media.length < 2)
    return undefined;
  const { text, at } = foldedTextOf(line);
  const end = text.indexOf(')') + 1;
  const match = /\s*\((\d{1,2})\/(\d{1,2})\)$/.exec(text.slice(0, Math.min(end, 80)));
  if (match === null || match.index < 4) return undefined;
  const words = text.slice(0, match.index);
  const range = { from: at(match.index), to: end === text.length ? line.to : at(end) };
  const number = { value: Number(match[1]), total: Number(match[2]) };
  return { postDraft, line, words, ...range, ...number, kind: 'part', isWeak: false };
}
