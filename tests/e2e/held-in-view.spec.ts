import type { Page } from '@playwright/test';
import { samples } from '@/demo/samples';
import { settingsEn } from '@/texts/settings/en';
import { type Extension, expect, test } from './extension';
import { isGathered, openPopupInTab } from './reader-tab';

const sizes = { popup: { width: 785, height: 600 }, tab: { width: 1440, height: 900 } };
type Size = (typeof sizes)['popup'];
const becomesHeading = 'What is in the tank';

const { conversation } = samples.en ?? {};
if (!conversation) throw new Error('the sample is missing');
/** With ids of its own. */
const inParts = { ...conversation, date: '2026-03-05T09:00:00Z', delivery: { moduleSize: 5 } };

/** Each block in view, as a frame shows it: what it is, its words, and where it begins. */
async function blocksInView(reader: Page) {
  // A page behind another has no frames.
  await reader.bringToFront();
  // Before the frame's end the reader may still be putting back what arrived above.
  await reader.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))),
  );
  return reader.evaluate(() =>
    [...document.querySelectorAll('.article .block')].flatMap((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight) return [];
      return [{ is: block.className, words: block.textContent, top }];
    }),
  );
}

/** The first of 25 posts; the others are held back. The block stands near the top of the window. */
async function openHeldBack(extension: Extension, size: Size, words: string) {
  const gate = extension.standIn.closeGate('other');
  extension.standIn.addConversation('in-parts', inParts);
  await extension.openThread('in-parts');
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize(size);
  await gate.reached();
  // What holds blocks is loaded with this.
  await reader.locator('.afterwards').waitFor();
  await reader.evaluate(() => document.fonts.ready.then(() => {}));
  const block = reader.locator('.article .block', { hasText: words }).first();
  await block.evaluate((element) => {
    const page = document.querySelector('.scroller');
    page?.scrollBy({ top: element.getBoundingClientRect().top - 100 });
  });
  await expect.poll(async () => Math.round((await block.boundingBox())?.y ?? 0)).toBe(100);
  return { gate, reader, before: await blocksInView(reader) };
}

for (const [surface, size] of Object.entries(sizes)) {
  const tag = surface === 'popup' ? [] : '@wide';
  test(`what becomes a heading waits until it is out of view: ${surface}`, { tag }, async ({
    extension,
  }) => {
    const { gate, reader, before } = await openHeldBack(extension, size, becomesHeading);
    const block = reader.locator('.article .block', { hasText: becomesHeading });
    await expect(block).toHaveClass(/block-paragraph/);
    gate.open();
    await arrived(reader);
    await stands(reader, before);

    await reader.evaluate(() => document.querySelector('.scroller')?.scrollBy({ top: 1_500 }));
    await expect(block).toHaveClass(/block-heading/);
    await expect(block.locator('h2')).toHaveText(becomesHeading);
  });

  test(`what becomes a heading above moves nothing in view: ${surface}`, { tag }, async ({
    extension,
  }) => {
    const { gate, reader, before } = await openHeldBack(extension, size, 'It is also');
    const block = reader.locator('.article .block', { hasText: becomesHeading });
    await expect(block).toHaveClass(/block-paragraph/);
    gate.open();
    await arrived(reader);
    await expect(block).toHaveClass(/block-heading/);
    await stands(reader, before);
  });
}

test('the passage that was gone to by key stays in line focus, whatever arrives', async ({
  extension,
}) => {
  const { gate, reader } = await openHeldBack(extension, sizes.popup, 'It is also');
  await reader.keyboard.press('a');
  const row = reader.getByRole('radiogroup', { name: settingsEn.lineFocus });
  await row.getByRole('radio', { name: settingsEn.lineFocuses.passage, exact: true }).click();
  await reader.keyboard.press('Escape');
  await expect(row).toBeHidden();
  await expect(reader.locator('.line-focus')).toBeVisible();
  await reader.keyboard.press('j');
  await reader.keyboard.press('j');
  await veilsAreAround(reader);
  const words = await reader.locator('.block:focus').textContent();
  gate.open();
  await arrived(reader);
  await expect(reader.locator('.block:focus')).toHaveText(words ?? '');
  await veilsAreAround(reader);
});

/** From the one veil's end to the other's beginning is the passage that has the focus. */
async function veilsAreAround(reader: Page): Promise<void> {
  await expect
    .poll(() =>
      reader.evaluate(() => {
        const passage = document.activeElement?.closest('.block')?.getBoundingClientRect();
        const [above, below] = document.querySelectorAll('.line-focus > div');
        if (!passage || !above || !below) return Number.NaN;
        const from = above.getBoundingClientRect().bottom - passage.top;
        const to = below.getBoundingClientRect().top - passage.bottom;
        return Math.max(Math.abs(from), Math.abs(to));
      }),
    )
    .toBeLessThan(14);
}

/** What it was, where it was to less than a pixel; below it there may be more now. */
async function stands(reader: Page, before: Awaited<ReturnType<typeof blocksInView>>) {
  const now = (await blocksInView(reader)).slice(0, before.length);
  const without = ({ is, words }: (typeof before)[number]) => ({ is, words });
  expect(now.map(without)).toEqual(before.map(without));
  const moved = now.map(({ top }, index) => Math.abs(top - (before[index]?.top ?? 0)));
  expect(Math.max(...moved)).toBeLessThan(1);
}

async function arrived(reader: Page): Promise<void> {
  const late = reader.locator('.article .block-heading', { hasText: 'What would change it' });
  await expect(late).toBeAttached({ timeout: 30_000 });
  await isGathered(reader);
}
