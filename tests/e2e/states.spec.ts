import { samples } from '@/demo/samples';
import { barEn } from '@/texts/bar/en';
import { barKo } from '@/texts/bar/ko';
import { en } from '@/texts/en';

import { settingsKo } from '@/texts/settings/ko';
import { asked } from './asked';
import { expect, test } from './extension';
import { openPopupInTab, openSettings } from './reader-tab';

const { ko } = samples;

test('elsewhere than on X, a sentence says so', async ({ extension }) => {
  await extension.page.goto('about:blank');
  const popup = await extension.clickIcon();
  await expect(popup.getByText(en.failure({ type: 'not-on-x' }).title)).toBeVisible();
});

test('on X without a post, a sentence says what to do', async ({ extension }) => {
  await extension.page.goto('https://x.com/home');
  const popup = await extension.clickIcon();
  await expect(popup.getByText(en.failure({ type: 'no-thread-here' }).title)).toBeVisible();
});

test('signed out, a sentence says that X shows threads to members only', async ({ extension }) => {
  extension.standIn.signOut();
  await extension.page.goto(extension.standIn.url('en'));
  const popup = await extension.clickIcon();
  await expect(popup.getByText(en.failure({ type: 'signed-out' }).title)).toBeVisible();
});

test('an address with a tab that cannot be is answered at once', async ({ extension }) => {
  for (const tab of ['99999999999', '2147483647', '1e21']) {
    await extension.page.goto(`chrome-extension://${extension.id}/reader.html?tab=${tab}`);
    const words = en.failure({ type: 'tab-gone' }).title;
    await expect(extension.page.getByText(words)).toBeVisible();
  }
});

test('a thread for which the browser has no room is not called none', async ({ extension }) => {
  await extension.background.evaluate(async () => {
    const { session } = (globalThis as unknown as { chrome: Storage }).chrome.storage;
    await session.set({ filler: 'x'.repeat(session.QUOTA_BYTES - 12_000) });
  });
  await extension.openThread('ko');
  const popup = await extension.clickIcon();
  await expect(popup.getByText(en.failure({ type: 'not-held' }).title)).toBeVisible();
  await expect(popup.getByText(en.failure({ type: 'no-thread-here' }).title)).toBeHidden();
});

test('while gathering, the reader tells how many posts of how many are there', async ({
  extension,
}) => {
  const gate = extension.standIn.closeGate('other');
  await extension.openThread('en');
  const popup = await extension.clickIcon();
  await gate.reached();
  await expect(popup.getByText('9 of 25').first()).toBeVisible();
  gate.letOneGo();
  await expect(popup.getByText('17 of 25').first()).toBeVisible();
  await gate.reached(2);
  gate.open();
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
});

test('however narrow the window is, gathering can be stopped, and asked why it ended', async ({
  extension,
}) => {
  const gate = extension.standIn.closeGate('other');
  await extension.choose({ language: 'ko' });
  const parts = { date: '2026-03-05T09:00:00Z', delivery: { moduleSize: 5 } };
  if (ko) extension.standIn.addConversation('ko-parts', { ...ko.conversation, ...parts });
  await extension.openThread('ko-parts');
  extension.standIn.setFault('rate limited', { madeBy: 'other', count: 10 });
  const reader = await openPopupInTab(extension);
  await gate.reached();
  for (const name of [barKo.stop, barKo.why]) {
    const button = reader.locator('.status').getByRole('button', { name, exact: true });
    for (const width of [785, 600, 360, 320]) {
      await reader.setViewportSize({ width, height: 600 });
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    gate.open();
  }
});

test('stopping keeps what is there and offers to go on', async ({ extension }) => {
  const gate = extension.standIn.closeGate('other');
  await extension.openThread('en');
  const popup = await extension.clickIcon();
  await gate.reached();
  await popup.getByRole('button', { name: barEn.stop, exact: true }).click();
  gate.open();
  await expect(popup.getByRole('button', { name: en.getRest }).first()).toBeVisible();
  await popup.getByRole('button', { name: en.getRest }).first().click();
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
});

const refusals = [
  ['rate limited', 'rate-limited'],
  ['soft ban', 'account-locked'],
  ['signed out', 'signed-out'],
  ['block page', 'blocked-by-x'],
  ['account locked', 'account-locked'],
  ['stale features', 'request-outdated'],
] as const;

for (const [fault, type] of refusals) {
  // The two most frequent for every change, the others with all that is of a kind.
  const tag = fault === 'rate limited' || fault === 'signed out' ? [] : ['@wide'];
  test(`X’s answer “${fault}” ends asking, in words, and keeps what is there`, {
    tag,
  }, async ({ extension }) => {
    await extension.openThread('en');
    extension.standIn.setFault(fault, { madeBy: 'other', count: 10 });
    const popup = await extension.clickIcon();
    const { title, notice = title } = en.failure({ type });
    await expect(popup.getByText(notice).first()).toBeVisible({ timeout: 20_000 });
    await expect(popup.locator('article h1')).toBeVisible();
    await popup.close();
    const again = await extension.clickIcon();
    await expect(again.getByText(notice).first()).toBeVisible({ timeout: 20_000 });
    await expect(again.locator('article h1')).toBeVisible();
    expect(asked(extension)).toHaveLength(1);
  });
}

test('the language can be switched while reading', async ({ extension }) => {
  await extension.choose({ language: 'ko' });
  await extension.openThread('ko');
  const popup = await extension.clickIcon();
  await expect(popup.getByText('글 14개 전부')).toBeVisible();
  await extension.choose({ language: 'en' });
  await expect(popup.getByText('All 14 posts')).toBeVisible();
});

test.describe('in a Korean browser', () => {
  test.use({ language: 'ko' });
  test.beforeEach(async ({ extension }) => {
    const language = await extension.background.evaluate(() =>
      (globalThis as unknown as { chrome: Languages }).chrome.i18n.getUILanguage(),
    );
    test.skip(language !== 'ko', 'this Chromium has no Korean interface (Debian: chromium-l10n)');
  });

  test('the interface is Korean, and can be switched while reading', async ({ extension }) => {
    await extension.openThread('ko');
    const popup = await openPopupInTab(extension);
    await expect(popup.getByText('글 14개 전부')).toBeVisible();
    const settings = await openSettings(extension);
    await settings.getByRole('combobox', { name: settingsKo.languageName }).selectOption('English');
    await expect(popup.getByText('All 14 posts')).toBeVisible();
  });

  test('gathering is told in Korean', async ({ extension }) => {
    const gate = extension.standIn.closeGate('other');
    await extension.openThread('en');
    const popup = await extension.clickIcon();
    await gate.reached();
    await expect(popup.getByText(/글 25개 중 9개|25개 중 9개/).first()).toBeVisible();
  });
});

type Storage = {
  storage: { session: { QUOTA_BYTES: number; set(values: object): Promise<void> } };
};

type Languages = { i18n: { getUILanguage(): string } };
