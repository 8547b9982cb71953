import { expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

test('where X’s data cannot be read, the visible page is, and the reader is told so', async ({
  extension,
}) => {
  extension.standIn.setFault('not json', { madeBy: 'page', count: 1 });
  await extension.page.goto(extension.standIn.url('ko'));
  await extension.page.waitForTimeout(1_000);
  const focal = extension.standIn.focal('ko');
  await extension.page.evaluate(
    (cells) => {
      document.body.innerHTML = `<main><section><h2>Post</h2>${cells}</section></main>`;
    },
    visibleCell(focal, 'What can be seen of the first post.') +
      visibleCell(`${BigInt(focal) + 1n}`, 'And of the second.'),
  );
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('And of the second.')).toBeVisible();
  await expect(reader.getByText(/Read from the visible page/)).toBeVisible();
});

function visibleCell(id: string, text: string): string {
  return `<article data-testid="tweet">
    <div data-testid="User-Name"><a href="/mira">Mira</a><a href="/mira">@mira</a></div>
    <a href="/mira/status/${id}"><time datetime="2026-03-01T10:00:00.000Z">1 Mar</time></a>
    <div data-testid="tweetText" lang="en">${text}</div>
  </article>`;
}
