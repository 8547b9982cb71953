import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

test.describe('every page of the browser watched', () => {
  test.use({ isAlone: true });

  test('where X’s data cannot be read, the visible page is, and the reader is told so', async ({
    extension,
  }) => {
    await openUnreadable(extension);
    const focal = extension.standIn.focal('ko');
    await extension.page.evaluate(
      (cells) => {
        document.body.innerHTML = `<main><section><h2>Post</h2>${cells}</section></main>`;
      },
      visibleCell(focal, 'What can be seen of the first post.') +
        visibleCell(`${BigInt(focal) + 1n}`, 'And of the second.'),
    );
    await extension.context.addInitScript(noteErrorPages);
    const reader = await openPopupInTab(extension);
    await expect(reader.getByText('And of the second.')).toBeVisible();
    // Nothing that the page makes up for is called an error meanwhile.
    expect(await reader.evaluate(() => (globalThis as { errors?: string[] }).errors)).toEqual([]);
    await expect(reader.getByText(/Read from the visible page/)).toBeVisible();
  });
});

const words = 'An article has more words than a post, and blocks to put them in. '.repeat(6);
const articles = [
  [
    'by the names of its blocks',
    `<div class="longform-unstyled" data-block="true">${words}</div>
     <h2 class="longform-header-two" data-block="true">Where it ends</h2>
     <div class="longform-unstyled" data-block="true">The last words of it.</div>`,
  ],
  [
    'by its tags, where the names are new',
    `<p>${words}</p><h2 class="new-header">Where it ends</h2><p>${words}</p><p>The last words of it.</p>`,
  ],
] as const;

for (const [how, blocks] of articles) {
  test(`a long-form article whose data cannot be read is read ${how}`, async ({ extension }) => {
    await openUnreadable(extension);
    await extension.page.evaluate(
      (article) => {
        document.body.innerHTML = `<main><section>${article}</section></main>`;
      },
      visibleArticle(extension.standIn.focal('ko'), blocks),
    );
    const reader = await openPopupInTab(extension);
    await expect(reader.getByRole('heading', { level: 1, name: 'On blocks' })).toBeVisible();
    await expect(reader.getByRole('heading', { level: 2, name: 'Where it ends' })).toBeVisible();
    await expect(reader.getByText('The last words of it.')).toBeVisible();
  });
}

test('a page that X shows without sending anything is read at once', async ({ extension }) => {
  await extension.page.goto('https://x.com/home');
  const focal = extension.standIn.focal('ko');
  await extension.page.evaluate(
    ({ address, cells }) => {
      history.pushState({}, '', address);
      document.body.innerHTML = `<main><section><h2>Post</h2>${cells}</section></main>`;
    },
    {
      address: new URL(extension.standIn.url('ko')).pathname,
      cells: visibleCell(focal, 'What X had kept of the first post.'),
    },
  );
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('What X had kept')).toBeVisible({ timeout: 3_500 });
});

/** Runs in each page from its beginning: the titles of error pages that were drawn, however briefly. */
function noteErrorPages(): void {
  const errors: string[] = [];
  Object.assign(globalThis, { errors });
  new MutationObserver(() => {
    const title = document.querySelector('.state h1')?.textContent;
    if (title) errors.push(title);
  }).observe(document, { subtree: true, childList: true });
}

/** X's own page has drawn all it will once it says so. */
async function openUnreadable({ page, standIn }: Extension): Promise<void> {
  standIn.setFault('not json', { madeBy: 'page', count: 1 });
  await page.goto(standIn.url('ko'));
  await page.getByText('Something went wrong').waitFor();
}

function visibleArticle(id: string, blocks: string): string {
  return `<article data-testid="tweet">
    <div data-testid="User-Name"><a href="/mira">Mira</a><a href="/mira">@mira</a></div>
    <div data-testid="twitterArticleReadView">
      <div data-testid="twitter-article-title">On blocks</div>
      <div data-testid="longformRichTextComponent">${blocks}</div>
    </div>
    <a href="/mira/status/${id}"><time datetime="2026-03-01T10:00:00.000Z">1 Mar</time></a>
  </article>`;
}

function visibleCell(id: string, text: string): string {
  return `<article data-testid="tweet">
    <div data-testid="User-Name"><a href="/mira">Mira</a><a href="/mira">@mira</a></div>
    <a href="/mira/status/${id}"><time datetime="2026-03-01T10:00:00.000Z">1 Mar</time></a>
    <div data-testid="tweetText" lang="en">${text}</div>
  </article>`;
}
