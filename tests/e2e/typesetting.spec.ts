import type { Locator, Page } from '@playwright/test';
import type { Conversation } from '@/demo/thread-spec';
import { en } from '@/texts/en';
import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

const author = { name: 'Ana Sol', handle: 'ana_sol' };
const neighbour = { name: 'Ben Ode', handle: 'ben_ode' };

test('in a quotation, paragraphs and pictures stand apart, and a picture stays small', async ({
  extension,
}) => {
  const reader = await read(extension, {
    author,
    date: '2026-01-02T09:00:00Z',
    lang: 'en',
    posts: [
      { text: 'The first thought.' },
      {
        text: 'What a neighbour said.',
        quote: {
          by: neighbour,
          text: 'One paragraph of it.\n\nAnd another paragraph.',
          media: [{ type: 'photo', key: 'chart-heat', width: 1200, height: 750 }],
        },
      },
    ],
  });
  const paragraphs = reader.locator('.quoted-body > p');
  await expect(paragraphs).toHaveCount(2);
  const first = await boxOf(paragraphs.first());
  const last = await boxOf(paragraphs.last());
  const picture = await boxOf(reader.locator('blockquote figure'));
  const who = await boxOf(reader.locator('blockquote cite'));
  expect(last.top - first.bottom).toBeGreaterThan(8);
  expect(picture.top - last.bottom).toBeCloseTo(16, 0);
  expect(who.top - picture.bottom).toBeCloseTo(12, 0);
  expect(picture.width).toBeLessThanOrEqual(420);
});

test('an author’s own short form has room between its lines', async ({ extension }) => {
  const reader = await read(extension, {
    author,
    date: '2026-01-02T09:00:00Z',
    lang: 'en',
    posts: [
      { text: 'A title of its own\n\nTL;DR\n- Light is a promise.\n- Fog is a question.' },
      { text: 'The first night is about noise, and the second one about the lack of it.' },
    ],
  });
  const heading = await boxOf(reader.locator('.summary > :first-child'));
  const list = await boxOf(reader.locator('.summary > ul'));
  expect(list.top - heading.bottom).toBeGreaterThan(8);
});

test('however narrow the page, the mark of a passage is never over its words', async ({
  extension,
}) => {
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await expect(reader.locator('article h1')).toBeVisible();
  for (const width of [360, 640, 785, 1280]) {
    await reader.setViewportSize({ width, height: 700 });
    const overlaps = await reader.evaluate(() =>
      [...document.querySelectorAll('.block > a.passage')].map((mark) => {
        const words = mark.parentElement?.firstElementChild?.getBoundingClientRect();
        return mark.getBoundingClientRect().right - (words?.left ?? 0);
      }),
    );
    expect(Math.max(...overlaps), `${width} px wide`).toBeLessThanOrEqual(0);
  }
});

test('what scrolls by itself has its bar on its own ground', async ({ extension }) => {
  await extension.openThread('long-form');
  const reader = await openPopupInTab(extension);
  for (const selector of ['pre', '.table-frame']) {
    await expect(reader.locator(selector).first()).toHaveCSS(
      'scrollbar-color',
      / rgba\(0, 0, 0, 0\)$/,
    );
  }
});

test('nothing that opens over the page is pressed on less than 32 px', async ({ extension }) => {
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize({ width: 785, height: 600 });
  await expect(reader.locator('article h1')).toBeVisible();
  const waysIn = {
    contents: () => reader.keyboard.press('c'),
    settings: () => reader.getByRole('button', { name: en.appearance }).click(),
  };
  for (const [name, open] of Object.entries(waysIn)) {
    await open();
    await reader.locator('dialog[open]').waitFor();
    const small = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('dialog :is(a, button, label, input[type="number"])')]
          .filter((one) => one.getBoundingClientRect().height < 32)
          .map(({ textContent }) => textContent),
      );
    await expect.poll(small, name).toEqual([]);
    await reader.keyboard.press('Escape');
    await expect(reader.locator('dialog[open]')).toHaveCount(0);
  }
});

test('digits in an Arabic text are in its own face, Latin names among them in the book face', async ({
  extension,
}) => {
  await extension.openThread('ar');
  const reader = await openPopupInTab(extension);
  const faces = (words: string) =>
    facesOf(reader, reader.locator('.block > p', { hasText: words }));
  await expect(reader.locator('article h1')).toBeVisible();
  await reader.evaluate(() => document.fonts.ready);
  expect(await faces('100 متر')).not.toContain('Literata');
  expect(await faces('منظمة UNESCO')).toContain('Literata');
});

async function read(extension: Extension, conversation: Conversation): Promise<Page> {
  extension.standIn.addConversation('set apart', conversation);
  await extension.openThread('set apart');
  const reader = await openPopupInTab(extension);
  await expect(reader.locator('article h1')).toBeVisible();
  return reader;
}

/** The families that the browser really took, shipped ones only. */
async function facesOf(reader: Page, part: Locator): Promise<string[]> {
  const session = await reader.context().newCDPSession(reader);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await part.evaluate((element) => element.setAttribute('data-asked', ''));
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-asked]',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await part.evaluate((element) => element.removeAttribute('data-asked'));
  await session.detach();
  return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
}

/** In pixels of the page. */
async function boxOf(part: Locator): Promise<{ top: number; bottom: number; width: number }> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It is not shown.');
  return { top: box.y, bottom: box.y + box.height, width: box.width };
}
