import { ask } from './ask.js';
import { draw } from './draw-item.js';
import { el } from './element.js';
import { itemsOf } from './read-answer.js';

const usualHeight = 140;

/** One open conversation: its items, and the few of them whose cells are in the document. */
export function openConversation(focal, list, go) {
  const view = { focal, list, items: [], heights: new Map(), cells: new Map() };
  view.more = (cursor) => showMore(view, cursor);
  view.go = go;
  return view;
}

/** Only the cells near the window are in the document; the others are a height. */
export function place(view) {
  let end = 0;
  const tops = view.items.map((item) => {
    const top = end;
    end += view.heights.get(item.id) ?? usualHeight;
    return top;
  });
  view.list.style.height = `${end}px`;
  const wanted = itemsNear(view, tops);
  for (const [id, cell] of view.cells) {
    if (wanted.some(({ item }) => item.id === id)) continue;
    cell.remove();
    view.cells.delete(id);
  }
  wanted.forEach(({ item, top }, index) => {
    const cell =
      view.cells.get(item.id) ?? el('div', { 'data-testid': 'cellInnerDiv' }, draw(item, view));
    view.cells.set(item.id, cell);
    cell.style.transform = `translateY(${top}px)`;
    const before = view.list.children[index] ?? null;
    if (before !== cell) view.list.insertBefore(cell, before);
  });
  if (measure(view)) requestAnimationFrame(() => place(view));
  const isAtEnd = window.scrollY + window.innerHeight > document.body.scrollHeight - 300;
  if (isAtEnd && window.scrollY > 0 && view.bottom) showMore(view, view.bottom);
}

function itemsNear(view, tops) {
  const above = tops.findLastIndex((top) => top <= window.scrollY);
  const first = Math.max(0, Math.min(above - 1, view.items.length - 8));
  const below = tops.findIndex((top) => top > window.scrollY + window.innerHeight);
  const last = Math.max(first + 8, below < 0 ? view.items.length : below);
  return view.items.slice(first, last).map((item, index) => ({ item, top: tops[first + index] }));
}

/** Whether a cell turned out higher or lower than was thought. */
function measure({ cells, heights }) {
  let hasChanged = false;
  for (const [id, cell] of cells) {
    const height = cell.offsetHeight;
    if (height === 0 || heights.get(id) === height) continue;
    heights.set(id, height);
    hasChanged = true;
  }
  return hasChanged;
}

export function addAnswer(view, answer, index = view.items.length) {
  const items = itemsOf(answer).filter((item) => !view.items.some((one) => one.id === item.id));
  const bottom = items.find((item) => item.kind === 'Bottom');
  const shown = items.filter((item) => item.kind !== 'Bottom' && item.kind !== 'Top');
  view.items.splice(index, 0, ...shown);
  if (bottom) view.bottom = bottom;
}

function showMore(view, cursor) {
  if (view.isAsking) return;
  view.isAsking = true;
  askForDetail(view.focal, cursor.value, (answer) => {
    view.isAsking = false;
    if (!answer || !view.list.isConnected) return;
    if (cursor === view.bottom) {
      view.bottom = undefined;
      addAnswer(view, answer);
    } else {
      const index = view.items.indexOf(cursor);
      view.items.splice(index, 1);
      addAnswer(view, answer, index);
    }
    place(view);
  });
}

export function askForDetail(focalTweetId, cursor, done) {
  const variables = {
    focalTweetId,
    ...(cursor && { cursor, referrer: 'tweet' }),
    with_rux_injections: false,
    rankingMode: 'Relevance',
    includePromotedContent: true,
    withCommunity: true,
    withQuickPromoteEligibilityTweetFields: true,
    withBirdwatchNotes: true,
    withVoice: true,
  };
  ask('TweetDetail', variables, done);
}
