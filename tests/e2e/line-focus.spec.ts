import type { Page } from '@playwright/test';
import { en } from '@/texts/en';
import { settingsEn } from '@/texts/settings/en';
import { expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

/** From where to where the page is not dimmed. */
async function clear(reader: Page): Promise<{ from: number; to: number }> {
  return reader.evaluate(() => {
    const [above, below] = document.querySelectorAll('.line-focus > div');
    return {
      from: Math.round(above?.getBoundingClientRect().bottom ?? Number.NaN),
      to: Math.round(below?.getBoundingClientRect().top ?? Number.NaN),
    };
  });
}

/** The passage that has the focus. */
function focused(reader: Page): Promise<{ top: number; bottom: number }> {
  return reader.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return { top: Math.round(top), bottom: Math.round(bottom) };
  });
}

test('line focus leaves clear what is read: by scrolling, by key, and by as many lines as chosen', async ({
  extension,
}) => {
  await extension.openKnown('en');
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize({ width: 785, height: 600 });
  await reader.getByRole('button', { name: en.appearance }).click();
  const row = reader.getByRole('radiogroup', { name: settingsEn.lineFocus });
  const choose = (name: keyof typeof settingsEn.lineFocuses) =>
    row.getByRole('radio', { name: settingsEn.lineFocuses[name], exact: true }).click();
  await choose('one');
  await expect(reader.locator('.line-focus')).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(row).toBeHidden();
  await expect(reader.locator('.line-focus')).toBeVisible();

  // The beginning is clear down to the first line; from then on it is one line.
  expect((await clear(reader)).from).toBe(0);
  await reader.mouse.move(390, 300);
  await reader.mouse.wheel(0, 700);
  await expect.poll(async () => (await clear(reader)).from).toBeGreaterThan(60);
  const one = await clear(reader);
  expect(one.to - one.from).toBeLessThan(50);
  expect(one.to).toBeLessThan(300);

  for (const key of ['j', 'j', 'j', 'k', 'n']) {
    await reader.keyboard.press(key);
    await expect
      .poll(async () => {
        const [{ from, to }, { top, bottom }] = [await clear(reader), await focused(reader)];
        return from >= top - 8 && to <= bottom + 8 && to > from;
      })
      .toBe(true);
  }

  await reader.keyboard.press('a');
  await choose('passage');
  await reader.keyboard.press('Escape');
  await expect(row).toBeHidden();
  await reader.keyboard.press('j');
  await expect
    .poll(async () => {
      const [{ from, to }, { top, bottom }] = [await clear(reader), await focused(reader)];
      return Math.abs(from - top) < 14 && Math.abs(to - bottom) < 14;
    })
    .toBe(true);
  await reader.keyboard.press('a');
  await choose('off');
  await expect(reader.locator('.line-focus')).toHaveCount(0);
});
