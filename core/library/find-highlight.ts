import { codePointLength, sliceCodePoints } from '@/core/code-points';
import type { Source } from '@/core/inline';
import type { Post } from '@/core/post';
import type { Highlight, HighlightRun } from './highlight';
import type { PostTexts } from './post-texts';
import { contextAt, occurrencesOf } from './same-words';

/**
 * `sources`: where its words stand now. `isChanged`: some of them are not there any more, or it cannot be
 * told which of several they are.
 */
export type FoundHighlight = { highlight: Highlight; sources: Source[]; isChanged: boolean };

/** In the posts as they are now; a run of which the words are gone has no source. */
export function findHighlight(highlight: Highlight, posts: PostTexts): FoundHighlight {
  const sources = highlight.runs.flatMap((run) => findRun(run, posts) ?? []);
  return { highlight, sources, isChanged: sources.length < highlight.runs.length };
}

/** Where a run's words stand now; undefined where they do not, or where other words might be meant. */
export function findRun(run: HighlightRun, posts: PostTexts): Source | undefined {
  const post = posts.get(run.post);
  if (post && stands(run, post.text)) return { post: post.id, from: run.from, to: run.to };
  if (post) return only(occurrencesIn(run, post));
  // An edit whose earlier version nobody knows: the words have to stand among the very same words.
  const whole = codePointLength(run.before + run.words + run.after);
  const occurrences = [...new Set(posts.values())].flatMap((each) => occurrencesIn(run, each));
  return only(occurrences.filter(({ same }) => same === whole));
}

/** In code points: so much must be the same before words that have moved count as those. */
const enough = 24;

type InPost = { source: Source; same: number };

function occurrencesIn(run: HighlightRun, { id, text }: Post): InPost[] {
  return (occurrencesOf(run, text) ?? [])
    .filter(({ same }) => same >= enough && same > (run.twin ?? 0))
    .map(({ from, to, same }) => ({ source: { post: id, from, to }, same }));
}

/** That of which most is the same; none where that is true of several. */
function only(occurrences: InPost[]): Source | undefined {
  const most = Math.max(...occurrences.map(({ same }) => same));
  const [found, ...others] = occurrences.filter(({ same }) => same === most);
  return others.length === 0 ? found?.source : undefined;
}

function stands({ from, to, words, before, after }: HighlightRun, text: string): boolean {
  if (sliceCodePoints(text, from, to) !== words) return false;
  const context = contextAt(text, from, to);
  return context.before === before && context.after === after;
}
