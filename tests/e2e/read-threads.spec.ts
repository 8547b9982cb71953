import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, show, test } from './watched-page';

/** The page that `npm run read-threads` writes, of our own golden threads. */
const html = printPage();

test('threads are looked through one by one, filtered by rule and by sign', async ({
  page,
  watched,
}) => {
  await show(page, html);
  const count = page.locator('#count');
  const all = Number(/of (\d+)/.exec(await count.innerText())?.[1]);
  expect(all).toBeGreaterThan(100);
  const name = page.locator('.head h2');
  const first = await name.innerText();
  await page.keyboard.press('j');
  await expect(name).not.toHaveText(first);
  await page.keyboard.press('k');
  await expect(name).toHaveText(first);

  await page.selectOption('#filter', 'step=joins');
  await expect(count).toHaveText(/^1 of \d+$/);
  const found = page.locator('article .is-found').first();
  await expect(found).toBeInViewport();
  await expect(found).toHaveAttribute('title', /joins: joined with: \w+\n.+/);
  const joins = Number(/of (\d+)/.exec(await count.innerText())?.[1]);
  expect(joins).toBeLessThan(all);

  await page.selectOption('#view', 'places');
  await expect(count).toHaveText(new RegExp(`^\\d+ in ${joins} threads$`));
  await expect(page.locator('.places small').first()).toHaveText(/^joins: joined with: \w+ · .+/);
  await page.locator('.places a').nth(1).click();
  await expect(page.locator('.columns article')).toHaveCount(1);

  const sign = 'paragraphs: only an address';
  await page.selectOption('#filter', `sign=${sign}`);
  await expect(page.locator('.signs li b').filter({ hasText: sign }).first()).toBeVisible();
  await page.selectOption('#language', 'ja');
  await expect(page.locator('#look')).toHaveText('No thread shows this.');

  expect(watched.hosts).toEqual(new Set(['file.example']));
  expect(watched.caught).toEqual([]);
});

test('what came out differently stands old beside new', async ({ page }) => {
  const data = `{"since":"main","threads":[${changed()}]}`;
  await show(
    page,
    html.replace(/(?<=id="threads">).*?(?=<\/script>)/s, () => data),
  );
  await expect(page.locator('.columns article')).toHaveCount(2);
  await expect(page.locator('.differs')).toHaveText(['Old words.', 'New words.']);
  await expect(page.locator('.signs .is-gone')).toHaveText(/lists: a single item/);
  await page.selectOption('#filter', 'went=lists: a single item');
  await expect(page.locator('#count')).toHaveText('1 of 1');
});

function changed(): string {
  const block = (words: string) => `<div class="block block-paragraph"><p>${words}</p></div>`;
  const article = (words: string) =>
    `<article class="article">${block('Same.')}${block(words)}</article>`;
  const old = {
    article: article('Old words.'),
    occurrences: [],
    signs: [{ sign: 'lists: a single item', words: 'one' }],
  };
  const thread = {
    name: 'changed',
    lang: 'en',
    posts: '<li>Same.</li>',
    article: article('New words.'),
  };
  return JSON.stringify({ ...thread, occurrences: [], signs: [], old }).replaceAll('<', '\\u003c');
}

function printPage(): string {
  const program = fileURLToPath(new URL('./print-read-threads.ts', import.meta.url));
  const options = { encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  return execFileSync(process.execPath, ['--import', 'tsx', program], options);
}
