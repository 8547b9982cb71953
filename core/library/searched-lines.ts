import { codePointLength, sliceCodePoints } from '@/core/code-points';
import type { Post, PostId } from '@/core/post';
import { fold } from '@/core/search/fold';
import { postsOf } from '@/core/thread/thread';
import { type Highlight, startOf } from './highlight';
import type { KeptThread } from './kept-thread';

/** One line that can be found: of a post, or what stands beside it. */
export type SearchedLine =
  /** `from`: where it begins in the post's text, in code points. */
  | { kind: 'post'; text: string; post: PostId; from: number }
  | { kind: 'author' | 'tag' | 'note'; text: string }
  /** A line of what the reader wrote beside a highlight that begins there. */
  | { kind: 'highlight note'; text: string; block: string };

/** All that is searched of a thread, in reading order. */
export function searchedLines(kept: KeptThread): SearchedLine[] {
  const { author, tags, note, highlights = [], thread } = kept;
  const own = [...postsOf(thread), ...thread.asides.flatMap(({ posts }) => posts)];
  return [
    { kind: 'author', text: `${author.name} @${author.handle}` },
    ...tags.map((text) => ({ kind: 'tag', text }) as const),
    ...(note?.split('\n') ?? []).map((text) => ({ kind: 'note', text }) as const),
    ...highlights.flatMap(noteLines),
    ...own.flatMap(linesOf),
  ];
}

/** The same, folded, a line each: a line break stands in no folded text. */
export function searchedText(kept: KeptThread): string {
  return searchedLines(kept)
    .map(({ text }) => `${fold(text)}\n`)
    .join('');
}

function noteLines(highlight: Highlight): SearchedLine[] {
  const block = startOf(highlight);
  const lines = highlight.note?.split('\n') ?? [];
  return lines.map((text) => ({ kind: 'highlight note', text, block }));
}

function linesOf(post: Post): SearchedLine[] {
  let from = 0;
  return shownText(post)
    .split('\n')
    .map((text) => {
      const line = { kind: 'post', text, post: post.id, from } as const;
      from += codePointLength(text) + 1;
      return line;
    })
    .filter(({ text }) => text.trim() !== '');
}

/** What X itself does not show is blank, so that all that follows stays where it is. */
function shownText({ text, spans }: Post): string {
  let shown = '';
  let at = 0;
  for (const { type, from, to } of spans) {
    if (type !== 'omitted' || from < at) continue;
    shown += sliceCodePoints(text, at, from) + ' '.repeat(to - from);
    at = to;
  }
  return at === 0 ? text : shown + sliceCodePoints(text, at, Number.POSITIVE_INFINITY);
}
