// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseHtml } from '@/html/parse-html';
import { parseMarkup } from '@/x/visible-page/parse-markup';
import { everyMs, watchVisible } from '@/x/visible-page/watch-visible';
import { postId } from './read-thread';

beforeEach(() => {
  vi.useFakeTimers();
  goTo('1');
});
afterEach(() => vi.useRealTimers());

test('what scrolls away is remembered, in the order of the page', () => {
  const read = watchVisible(document);
  show(2, 3);
  read();
  show(3, 4, 5);
  read();
  show(1, 2);
  expect(idsIn(read())).toEqual(['1', '2', '3', '4', '5']);
});

test('what scrolls by between two readings is remembered too', () => {
  const read = watchVisible(document);
  show(1, 2);
  read();
  show(2, 3);
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(everyMs);
  show(3, 4);
  expect(idsIn(read())).toEqual(['1', '2', '3', '4']);
});

test('a post unfolded meanwhile is kept with all its words', () => {
  const read = watchVisible(document);
  show(1, 2);
  read();
  document.querySelectorAll('[data-testid="tweetText"]')[1]?.append(' and all that was folded');
  read();
  show(1, 2);
  expect(read()).toContain('Post 2 and all that was folded');
});

test('what stands under the heading after the conversation stays there', () => {
  const read = watchVisible(document);
  show(1, 2);
  read();
  document.body.innerHTML = `<main>${cell(2)}${cell(3)}<h2>Discover more</h2>${cell(90)}</main>`;
  read();
  show(2, 3);
  expect(idsIn(read())).toEqual(['1', '2', '3']);
});

test('another post opened in the same page begins anew', () => {
  const read = watchVisible(document);
  show(1, 2);
  read();
  goTo('7');
  show(7, 8);
  expect(idsIn(read(), '7')).toEqual(['7', '8']);
});

test('where no post is open, nothing is remembered: what scrolls by in a timeline is not a thread', () => {
  const read = watchVisible(document);
  goTo('home', '');
  show(1, 2);
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(everyMs);
  show(3, 4);
  expect(idsIn(read())).toEqual([]);
});

function goTo(id: string, folder = 'ann/status/'): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(address: string): void } };
  happyDOM.setURL(`https://x.com/${folder}${id}`);
}

function show(...ids: number[]): void {
  document.body.innerHTML = `<main><h2>Post</h2>${ids.map(cell).join('')}</main>`;
}

function cell(id: number): string {
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet">
    <div data-testid="User-Name"><a href="/ann">Ann</a></div>
    <a href="/ann/status/${id}"><time datetime="2026-03-01T10:00:00.000Z">1 Mar</time></a>
    <div data-testid="tweetText" lang="en">Post ${id}</div>
  </article></div>`;
}

function idsIn(html: string, focal = '1'): string[] {
  const { entries } = parseMarkup(parseHtml(html), postId(focal));
  return entries.flatMap((entry) => (entry.type === 'post' ? [entry.post.id] : []));
}
