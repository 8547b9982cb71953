import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { StandIn } from '@/demo/server';
import { faultsOf, textFilesOf } from '../export/book/read-book';
import { expect, test } from './extension';
import { type Firefox, ownPages } from './firefox';
import { savedFile } from './firefox-downloads';
import { enough, inOneFirefox } from './in-one-firefox';

/** With pictures that X would send as JPEG. */
const sample = 'en';

test.describe('in Firefox', () => {
  let standIn: StandIn;
  let firefox: Firefox;
  let reader: string;
  let title: string;
  inOneFirefox(async (started) => {
    ({ firefox, standIn } = started);
    const page = await firefox.open(standIn.url(sample));
    await expect.poll(() => isThere(page, 'article'), enough).toBe(true);
    reader = await firefox.open(`${ownPages}/reader.html?post=${standIn.focal(sample)}`);
    await expect.poll(() => isThere(reader, '.afterwards'), enough).toBe(true);
    title = await firefox.evaluate(reader, `document.querySelector('article h1').innerText`);
  });

  test('the thread is copied as Markdown by its key', async () => {
    await press('m');
    const copied = () => firefox.evaluate<string>(reader, 'navigator.clipboard.readText()');
    await expect.poll(copied, enough).toContain(`# ${title}`);
  });

  test('an HTML file is saved, and opens with its pictures and nothing from the web', async () => {
    const file = await save('html');
    const html = readFileSync(file, 'utf8');
    expect(html).toContain(title);
    expect(html).not.toMatch(/<script|src="https?:/);
    const page = await firefox.open(`file://${file}`);
    const isLoaded = `document.readyState === 'complete' && document.images.length > 0`;
    await expect.poll(() => firefox.evaluate(page, isLoaded), enough).toBe(true);
    const widths = `[...document.images].map(({ naturalWidth }) => naturalWidth)`;
    for (const width of await firefox.evaluate<number[]>(page, widths)) {
      expect(width).toBeGreaterThan(0);
    }
  });

  test('an EPUB is saved, with cover and pictures, and nothing is wrong with it', async () => {
    const book = readFileSync(await save('epub'));
    expect(await faultsOf(book)).toEqual([]);
    expect(textFilesOf(book)['book/article.xhtml']).toContain(title);
    const names = Object.keys(unzipSync(book));
    expect(names).toEqual(expect.arrayContaining(['book/cover.png', 'book/pictures/1.jpg']));
  });

  /** From the export menu; gives where the file is. */
  async function save(ending: string): Promise<string> {
    await press('e');
    const button = `[...document.querySelectorAll('.export-files button')].find(({ innerText }) => innerText.endsWith('.${ending}'))`;
    await expect.poll(() => firefox.evaluate(reader, `${button} !== undefined`), enough).toBe(true);
    await firefox.evaluate(reader, `${button}.click()`);
    return savedFile(firefox.downloads, ending);
  }

  function press(key: string): Promise<void> {
    const given = JSON.stringify({ key, code: `Key${key.toUpperCase()}`, bubbles: true });
    return firefox.evaluate(
      reader,
      `document.body.dispatchEvent(new KeyboardEvent('keydown', ${given}))`,
    );
  }

  function isThere(tab: string, selector: string): Promise<boolean> {
    return firefox.evaluate(tab, `document.querySelector('${selector}') !== null`);
  }
});
