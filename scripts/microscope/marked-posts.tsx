import type { Post } from '@/core/post';
import { noteOf, openingTag } from './marked-html';
import type { Change } from './watch-steps';

/** The posts as they were written, one under the other, with what each step did to which words. */
export function markedPosts(posts: Post[], changes: Change[]): string {
  const byPost = Map.groupBy(changes, ({ post }) => post);
  return posts
    .map((post, index) => {
      const words = markedText(post.text, byPost.get(index) ?? []);
      const beside = attachmentsOf(post).map((name) => `<small>${escapeHtml(name)}</small>`);
      return `<li class="post"><p dir="auto" lang="${escapeHtml(post.lang ?? '')}">${words}</p>${beside.join('')}</li>`;
    })
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

function markedText(text: string, changes: Change[]): string {
  const characters = Array.from(text);
  const seen = changes.filter(({ what }) => what !== 'begins a paragraph');
  const ends = seen.flatMap(({ from, to }) => [from, Math.max(to, from + 1)]);
  const stops = [...new Set([0, ...ends, characters.length])]
    .filter((stop) => stop <= characters.length)
    .sort((one, other) => one - other);
  return stops
    .slice(0, -1)
    .map((from, index) => {
      const to = stops[index + 1] ?? from;
      const here = seen.filter((each) => each.from < to && Math.max(each.to, each.from + 1) > from);
      return markedWords(characters.slice(from, to).join(''), here);
    })
    .join('');
}

function markedWords(words: string, changes: Change[]): string {
  const html = escapeHtml(words);
  const cut = changes.filter(({ what }) => what.startsWith('left out'));
  if (cut.length > 0) return `${openingTag('del', noteOf(cut))}${html}</del>`;
  const note = noteOf(changes);
  return note === undefined ? html : `${openingTag('span', note)}${html}</span>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
