import { type Trapped, trapNatives } from '@/tests/trap-natives';
import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

const script = 'content-scripts/x-page.js';
const enough = { timeout: 60_000 };

for (const frontEnd of ['legacy', 'x-web'] as const) {
  test(`a page that replaces every native once it has loaded is handed neither our line nor a token (${frontEnd})`, async ({
    extension,
  }) => {
    test.setTimeout(180_000);
    const { page, standIn } = extension;
    standIn.useFrontEnd(frontEnd);
    await extension.openThread('en');
    const count = await page.evaluate(trapNatives, { script, secrets: standIn.secrets });
    expect(count).toBeGreaterThan(8_000);
    // The rest of it, by our own requests.
    const reader = await openPopupInTab(extension);
    await expect(reader.getByText('All 25 posts')).toBeVisible(enough);
    // And one more answer to the page itself.
    await page.evaluate(
      (path) => {
        const link = document.createElement('a');
        link.setAttribute('href', path);
        document.body.append(link);
        link.click();
      },
      new URL(standIn.url('ko')).pathname,
    );
    const next = await openPopupInTab(extension);
    await expect(next.getByText('All 14 posts')).toBeVisible(enough);
    const calls = await trappedBy(extension);
    expect(calls.filter(({ leaks }) => leaks)).toEqual([]);
    // A promise looks up which kind of promise to answer with; nothing else is left.
    expect(calls.filter(({ name }) => !/\.Promise\b/.test(name))).toEqual([]);
    // The traps are there: a script of that name that calls a native is caught.
    const session = await extension.context.newCDPSession(page);
    const expression = `['control'].map(String)\n//# sourceURL=https://x.com/${script}`;
    await session.send('Runtime.evaluate', { expression });
    const caught = (await trappedBy(extension)).slice(calls.length);
    expect(caught).toContainEqual({ name: '.Array.prototype.map', leaks: false });
  });
}

function trappedBy({ page }: Extension): Promise<Trapped[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'trapped'));
}
