import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Post } from '@/core/post';
import { markOf, noteOf } from './marked-html';
import type { Change } from './watch-steps';

/** The posts as they were written, one under the other, with what each step did to which words. */
export function markedPosts(posts: Post[], changes: Change[]): string {
  const byPost = Map.groupBy(changes, ({ post }) => post);
  return posts
    .map((post, index) =>
      renderToString(
        <li class="post">
          <p dir="auto" lang={post.lang ?? ''}>
            {markedText(post.text, byPost.get(index) ?? [])}
          </p>
          {attachmentsOf(post).map((name) => (
            <small key={name}>{name}</small>
          ))}
        </li>,
      ),
    )
    .join('');
}

function attachmentsOf({ media, quote, card, poll, note }: Post): string[] {
  return [
    ...media.map(({ type }) => type),
    ...(quote ? ['quoted post'] : []),
    ...(card ? ['card'] : []),
    ...(poll ? ['poll'] : []),
    ...(note ? ['note'] : []),
  ];
}

function markedText(text: string, changes: Change[]): ComponentChild[] {
  const characters = Array.from(text);
  const seen = changes.filter(({ what }) => what !== 'begins a paragraph');
  const ends = seen.flatMap(({ from, to }) => [from, Math.max(to, from + 1)]);
  const stops = [...new Set([0, ...ends, characters.length])]
    .filter((stop) => stop <= characters.length)
    .sort((one, other) => one - other);
  return stops.slice(0, -1).map((from, index) => {
    const to = stops[index + 1] ?? from;
    const here = seen.filter((each) => each.from < to && Math.max(each.to, each.from + 1) > from);
    return markedWords(characters.slice(from, to).join(''), here);
  });
}

function markedWords(words: string, changes: Change[]): ComponentChild {
  const cut = noteOf(changes.filter(({ what }) => what.startsWith('left out')));
  if (cut) return <del {...markOf(cut)}>{words}</del>;
  const note = noteOf(changes);
  return note ? <span {...markOf(note)}>{words}</span> : words;
}
