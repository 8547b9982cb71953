import { parsePostUrl, postLink } from '@/x/addresses/post-url';

type Cell = { key: string; html: string };

const mostCells = 300;
export const everyMs = 250;

/**
 * X's page holds only the cells near the window: what scrolls by is remembered from the first call
 * on, in the page's order. Gives them as they are, as markup for `parseMarkup`.
 */
export function watchVisible(page: Document): () => string {
  let focal: string | undefined;
  let seen: Cell[] = [];
  let isPlanned = false;

  const look = () => {
    const opened = parsePostUrl(page.location.href)?.id;
    if (opened !== focal) seen = [];
    focal = opened;
    // A timeline, watched as long as the tab lives, would cost memory and say nothing.
    if (opened) seen = addVisible(seen, visibleCells(page)).slice(-mostCells);
  };
  const lookSoon = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      look();
    }, everyMs);
  };
  page.addEventListener('scroll', lookSoon, { passive: true, capture: true });

  return () => {
    look();
    return `<main>${seen.map(({ html }) => html).join('')}</main>`;
  };
}

/** Posts, the headings between them, and a long-form article that stands in no post. */
const cells = 'article, h2, [data-testid="twitterArticleReadView"]';

function visibleCells(page: Document): Cell[] {
  const column =
    page.querySelector('[data-testid="primaryColumn"]') ?? page.querySelector('main') ?? page.body;
  const outermost = [...column.querySelectorAll(cells)].filter(
    (cell) => !cell.parentElement?.closest(cells),
  );
  return outermost.map((cell) => {
    const time = cell.querySelector(`${postLink} time`);
    const address = time?.closest('a')?.getAttribute('href');
    return { key: address ?? `${cell.textContent}`.slice(0, 200), html: cell.outerHTML };
  });
}

/** What is new goes where it stands among what was known; a post unfolded meanwhile has more. */
function addVisible(known: Cell[], visible: Cell[]): Cell[] {
  const all = [...known];
  const keys = new Set(visible.map(({ key }) => key));
  const first = all.findIndex(({ key }) => keys.has(key));
  let next = first === -1 ? all.length : first;
  for (const cell of visible) {
    const index = all.findIndex(({ key }) => key === cell.key);
    const before = all[index];
    if (before === undefined) {
      all.splice(next, 0, cell);
      next += 1;
    } else {
      if (cell.html.length > before.html.length) all[index] = cell;
      next = index + 1;
    }
  }
  return all;
}
