import type { StandIn } from '@/demo/server';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { settingsEn } from '@/texts/settings/en';
import { expect, test } from './extension';
import { type Firefox, ownPages } from './firefox';
import { enough, inOneFirefox } from './in-one-firefox';
import { touchedNatives } from './touched-natives';

test.describe('in Firefox', () => {
  let standIn: StandIn;
  let firefox: Firefox;
  inOneFirefox((started) => {
    ({ firefox, standIn } = started);
  });

  test('a thread reads as one article', async () => {
    const reader = await read('ko');
    await expect.poll(() => firefox.evaluate(reader, heading), enough).toContain('칩이 아니라');
    expect(await words(reader)).toContain('All 14 posts');
    const kinds = await firefox.evaluate<string[]>(
      reader,
      `[...document.querySelectorAll('article h2, article ul')].map(({ localName }) => localName)`,
    );
    expect(kinds.filter((kind) => kind === 'h2').length).toBeGreaterThanOrEqual(5);
    expect(kinds.filter((kind) => kind === 'ul')).toHaveLength(2);
    expect(asked()).toBe(0);
  });

  test('the rest of a long one is gathered from inside the page, at a click', async () => {
    const reader = await read('en');
    await expect.poll(() => words(reader), enough).toContain(en.getRest);
    // As long as the background sleeps, its page is none.
    const sleeps = `browser.extension.getBackgroundPage() === null`;
    await expect.poll(() => firefox.evaluate(reader, sleeps), enough).toBe(true);
    await firefox.evaluate(reader, `document.querySelector('.status .quiet').click()`);
    await expect.poll(() => words(reader), enough).toContain('All 25 posts');
    expect(asked()).toBe(2);
  });

  test('the icon opens the popup over the page, with the article in it', async () => {
    const reader = await read('ja');
    await firefox.evaluate(
      reader,
      `browser.tabs.query({ url: 'https://x.com/*' })
        .then((tabs) => browser.tabs.update(tabs.at(-1).id, { active: true }))
        .then(() => browser.action.openPopup())
        .then(() => true)`,
    );
    const popup = `browser.extension.getViews({ type: 'popup' })[0]?.document`;
    const shown = () => firefox.evaluate(reader, `${popup}?.querySelector('article')?.innerText`);
    await expect.poll(shown, enough).toContain('終電のあと');
    expect(await firefox.evaluate(reader, `${popup}.documentElement.scrollWidth`)).toBeGreaterThan(
      600,
    );
  });

  test('a picture opens in its place, and words are found and counted', async () => {
    const reader = await read('en');
    const isThere = (selector: string) => `document.querySelector('${selector}') !== null`;
    await expect.poll(() => firefox.evaluate(reader, isThere('.afterwards')), enough).toBe(true);
    await firefox.evaluate(reader, `document.querySelector('.photo > a').click()`);
    await expect
      .poll(() => firefox.evaluate(reader, isThere('dialog.gallery[open] .pswp__img')), enough)
      .toBe(true);
    expect(await firefox.evaluate(reader, isThere('dialog.gallery:modal'))).toBe(true);
    await firefox.evaluate(reader, pressed('dialog.gallery', 'Escape', 'Escape'));
    await expect
      .poll(() => firefox.evaluate(reader, isThere('dialog.gallery')), enough)
      .toBe(false);

    await firefox.evaluate(reader, pressed('body', '/', 'Slash'));
    await expect.poll(() => firefox.evaluate(reader, isThere('.find input')), enough).toBe(true);
    await firefox.evaluate(
      reader,
      `(() => {
        const field = document.querySelector('.find input');
        field.value = 'ENGINE';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`,
    );
    const marked = `CSS.highlights.get('found')?.size ?? 0`;
    await expect.poll(() => firefox.evaluate<number>(reader, marked), enough).toBeGreaterThan(1);
    expect(await firefox.evaluate(reader, `document.querySelector('.find').innerText`)).toContain(
      'of',
    );
  });

  test('what is chosen on the page of settings is kept, and the reader looks so', async () => {
    const settings = await firefox.open(`${ownPages}/settings.html`);
    const dark = `document.querySelectorAll('.themes input')[3]`;
    const change = `[...document.querySelectorAll('button')].find(({ innerText }) => innerText === '${settingsEn.change}')`;
    await expect
      .poll(() => firefox.evaluate(settings, `${change} !== undefined`), enough)
      .toBe(true);
    await firefox.evaluate(settings, `${change}.click()`);
    await expect.poll(() => firefox.evaluate(settings, `${dark} !== undefined`), enough).toBe(true);
    await firefox.evaluate(settings, `${dark}.click()`);
    const theme = `document.documentElement.dataset.theme`;
    await expect.poll(() => firefox.evaluate(settings, theme), enough).toBe('dark');
    const reader = await read('ko');
    await expect.poll(() => firefox.evaluate(reader, heading), enough).toContain('칩이 아니라');
    expect(await firefox.evaluate(reader, theme)).toBe('dark');
  });

  test('a move to another page of X, without a new document, is noticed', async () => {
    const page = await firefox.open(standIn.url('ko'));
    const reader = await firefox.open(`${ownPages}/reader.html?post=${standIn.focal('ko')}`);
    const number = () =>
      firefox.evaluate(
        reader,
        `browser.tabs.query({ url: 'https://x.com/*' })
          .then((tabs) => browser.action.getBadgeText({ tabId: tabs.at(-1).id }))`,
      );
    await expect.poll(number, enough).toBe('14');
    await firefox.evaluate(page, `history.pushState({}, '', '/home')`);
    await expect.poll(number, enough).toBe('');
  });

  test('“Read only what the page shows” leaves X’s page untouched, and reads what can be seen', async () => {
    const touched = `(${touchedNatives})()`;
    const before = await firefox.open(standIn.url('ko'));
    expect(await firefox.evaluate(before, touched)).toContain('.XMLHttpRequest.prototype.open');
    const ours = await firefox.open(`${ownPages}/diagnostics.html`);
    await chooseVisible(ours, true);
    const askedBefore = asked();
    const reader = await read('zh');
    await expect.poll(() => words(reader), enough).toContain(barEn.readFromPage);
    const page = await firefox.open(standIn.url('zh'));
    expect(await firefox.evaluate(page, touched)).toEqual([]);
    expect(asked()).toBe(askedBefore);

    await chooseVisible(ours, false);
    const after = await firefox.open(standIn.url('zh'));
    expect(await firefox.evaluate(after, touched)).toContain('.XMLHttpRequest.prototype.open');
  });

  async function chooseVisible(ours: string, readsOnlyVisible: boolean): Promise<void> {
    const settings = JSON.stringify({ version: 1, changes: { readsOnlyVisible } });
    const isThere = `typeof browser === 'object' && typeof browser.storage === 'object'`;
    await expect.poll(() => firefox.evaluate(ours, isThere), enough).toBe(true);
    await firefox.evaluate(
      ours,
      `browser.storage.local.set({ settings: ${settings} }).then(() => true)`,
    );
    const scripts = `browser.scripting.getRegisteredContentScripts().then(({ length }) => length)`;
    await expect.poll(() => firefox.evaluate(ours, scripts), enough).toBe(readsOnlyVisible ? 1 : 0);
  }

  async function read(sample: string): Promise<string> {
    const page = await firefox.open(standIn.url(sample));
    const isThere = `document.querySelector('article') !== null`;
    await expect.poll(() => firefox.evaluate(page, isThere), enough).toBe(true);
    return firefox.open(`${ownPages}/reader.html?post=${standIn.focal(sample)}`);
  }

  function words(reader: string): Promise<string> {
    return firefox.evaluate(reader, "document.body?.innerText ?? ''");
  }

  function asked(): number {
    return standIn.requests.filter(({ operation, madeBy }) => operation && madeBy === 'other')
      .length;
  }
});

const heading = `document.querySelector('article h1')?.innerText ?? ''`;

function pressed(selector: string, key: string, code: string): string {
  const given = JSON.stringify({ key, code, bubbles: true, cancelable: true });
  return `document.querySelector('${selector}').dispatchEvent(new KeyboardEvent('keydown', ${given}))`;
}
