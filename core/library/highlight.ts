import { codePointLength, sliceCodePoints } from '@/core/code-points';
import type { Source } from '@/core/inline';
import type { PostId } from '@/core/post';
import type { Leaf } from './leaves';
import type { PostTexts } from './post-texts';
import { contextAt, mostSame, occurrencesOf, type WordsInContext } from './same-words';

export type HighlightId = string & { readonly brand: 'HighlightId' };

/** A passage that the reader marked, and what they wrote beside it. */
export type Highlight = {
  id: HighlightId;
  /** In reading order: a paragraph may be joined from several posts, and between two runs of one post something else may stand. */
  runs: HighlightRun[];
  note?: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** Of two the later one is kept. */
  changedAt: number;
};

/**
 * Words of one post: where they stood in its text as parsed, in code points, and the words themselves with
 * what stood around them. Rules of the composer, which come and go, have no part in it.
 */
export type HighlightRun = {
  post: PostId;
  from: number;
  to: number;
  /** Where the same words stood in that post once more: how much of that place, in code points, was the same. */
  twin?: number;
} & WordsInContext;

/** The runs of chosen pieces, in reading order; none where nothing but space was chosen. */
export function runsOf(pieces: Source[], leaves: Leaf[], posts: PostTexts): HighlightRun[] {
  const joined: Source[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && goesOn(last, piece, leaves)) last.to = piece.to;
    else joined.push({ ...piece });
  }
  return joined.flatMap((piece) => runOf(piece, posts) ?? []);
}

/** As they were marked, its runs parted by a space. */
export function wordsOfHighlight({ runs }: Pick<Highlight, 'runs'>): string {
  return runs.map(({ words }) => words).join(' ');
}

/** As a bookmark names a block: where its first words stand. */
export function startOf({ runs: [first] }: Pick<Highlight, 'runs'>): string {
  return first ? `${first.post}:${first.from}` : '';
}

/** Whether nothing that the article shows stands between the two. */
function goesOn(last: Source, next: Source, leaves: Leaf[]): boolean {
  if (last.post !== next.post || next.from < last.to) return false;
  return !leaves.some(
    ({ source: { post, from, to } }) => post === last.post && from < next.from && to > last.to,
  );
}

function runOf({ post, from, to }: Source, posts: PostTexts): HighlightRun | undefined {
  const text = posts.get(post)?.text;
  if (text === undefined) return undefined;
  const chosen = sliceCodePoints(text, from, to);
  const words = chosen.trim();
  if (words === '') return undefined;
  const start = from + codePointLength(chosen) - codePointLength(chosen.trimStart());
  const end = start + codePointLength(words);
  const inContext = { words, ...contextAt(text, start, end) };
  const twin = twinOf(inContext, text, start);
  return { post, from: start, to: end, ...inContext, ...(twin > 0 && { twin }) };
}

/** The greatest likeness of another place; 0 where there is none. */
function twinOf(inContext: WordsInContext, text: string, from: number): number {
  const occurrences = occurrencesOf(inContext, text);
  if (!occurrences) return mostSame(inContext);
  return Math.max(0, ...occurrences.filter((each) => each.from !== from).map(({ same }) => same));
}
