import { keepEn } from '@/texts/keep/en';
import { filesWith } from './files-with';
import { expect, read, test, workerOf } from './home';

test('what is kept opens without a network, in the next browser as well', async ({ home }) => {
  const first = await home.startBrowser();
  const reader = await read(first, home, 'ko');
  const title = await reader.locator('article h1').innerText();
  await reader.getByRole('toolbar').getByRole('button', { name: keepEn.keep }).click();
  await expect(
    reader.getByRole('toolbar').getByRole('button', { name: keepEn.kept }),
  ).toBeVisible();
  await first.close();
  expect(filesWith(home.profile, home.standIn.focal('ko'))).not.toEqual([]);

  await home.standIn.stop();
  const next = await home.startBrowser();
  const { host } = new URL((await workerOf(next)).url());
  await next.setOffline(true);
  const page = await next.newPage();
  await page.goto(`chrome-extension://${host}/library.html`);
  await page.getByRole('link', { name: title }).click();
  await expect(page.locator('article h1')).toHaveText(title);
  await expect(page.locator('.article .block').nth(10)).toBeAttached();
});
