import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { StandIn } from '@/demo/server';
import { keepEn } from '@/texts/keep/en';
import { libraryEn } from '@/texts/library/en';
import { libraryFileEn } from '@/texts/library-file/en';
import { faultsOf } from '../export/book/read-book';
import { expect, test } from './extension';
import { type Firefox, ownPages } from './firefox';
import { savedFile } from './firefox-downloads';
import { enough, inOneFirefox } from './in-one-firefox';

test.describe('in Firefox', () => {
  let standIn: StandIn;
  let firefox: Firefox;
  let library: string;
  let title: string;
  inOneFirefox(async (started) => {
    ({ firefox, standIn } = started);
    const page = await firefox.open(standIn.url('en'));
    await expect.poll(() => count(page, 'article'), enough).toBeGreaterThan(0);
    const reader = await firefox.open(`${ownPages}/reader.html?post=${standIn.focal('en')}`);
    await expect.poll(() => count(reader, '[aria-keyshortcuts="s"]'), enough).toBe(1);
    title = await firefox.evaluate(reader, `document.querySelector('article h1').innerText`);
    await firefox.evaluate(reader, `document.querySelector('[aria-keyshortcuts="s"]').click()`);
    library = await firefox.open(`${ownPages}/library.html`);
    await expect.poll(() => count(library, '.kept'), enough).toBe(1);
  });

  test('what is kept is found by its words, and a passage of it is an address', async () => {
    await type('.search-field input', 'ENGINE');
    await expect.poll(() => count(library, '.passages mark'), enough).toBeGreaterThan(0);
    const address = `document.querySelector('.passages a').getAttribute('href')`;
    const passage = await firefox.evaluate<string>(library, address);
    const page = await firefox.open(`${ownPages}${passage}`);
    const heading = `document.querySelector('article h1')?.innerText ?? ''`;
    await expect.poll(() => firefox.evaluate(page, heading), enough).toBe(title);
    await type('.search-field input', '');
  });

  test('a passage is highlighted by its key, and marked again when the thread is opened anew', async () => {
    const address = `${ownPages}/reader.html?post=${standIn.focal('en')}`;
    const marked = `[...(CSS.highlights.get('yours') ?? [])].map((range) =>
      range.startContainer.textContent.slice(range.startOffset, range.endOffset)).join('')`;
    const reader = await firefox.open(address);
    const mark = `document.querySelector('[aria-keyshortcuts="s"]')?.getAttribute('aria-label')`;
    await expect.poll(() => firefox.evaluate(reader, mark), enough).toBe(keepEn.kept);
    const words = await firefox.evaluate<string>(
      reader,
      `(() => {
        const passage = document.querySelectorAll('.block-paragraph')[1];
        passage.focus();
        const press = { key: 'h', code: 'KeyH', bubbles: true, cancelable: true };
        passage.dispatchEvent(new KeyboardEvent('keydown', press));
        return passage.querySelector('p').textContent;
      })()`,
    );
    await expect.poll(() => firefox.evaluate(reader, marked), enough).toBe(words);
    const again = await firefox.open(address);
    await expect.poll(() => firefox.evaluate(again, marked), enough).toBe(words);
    const listed = `document.querySelector('.kept')?.innerText ?? ''`;
    await expect
      .poll(() => firefox.evaluate(library, listed), enough)
      .toContain(libraryEn.highlightCount({ count: 1 }));
  });

  test('all of it is saved as one file, and is the same when it comes in', async () => {
    await click('.tools button');
    await expect.poll(() => count(library, '.file-way .button'), enough).toBe(1);
    await click('.file-way .button');
    const bytes = readFileSync(await savedFile(firefox.downloads, 'zip'));
    const manifest = JSON.parse(strFromU8(unzipSync(bytes)['library.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ format: 'unspool-library', threads: 1 });
    await firefox.evaluate(
      library,
      `(() => {
        const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (sign) => sign.charCodeAt(0));
        const files = new DataTransfer();
        files.items.add(new File([bytes], 'library.zip'));
        const field = document.querySelector('.file-way input[type=file]');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`,
    );
    const said = `document.querySelector('.file-plan')?.innerText ?? ''`;
    await expect
      .poll(() => firefox.evaluate(library, said), enough)
      .toBe(libraryFileEn.same({ count: 1 }));
    await firefox.evaluate(library, `document.querySelector('dialog[open]').close()`);
  });

  test('a thread that was chosen becomes a book with nothing wrong with it', async () => {
    await click('.library-choosing button');
    await expect.poll(() => count(library, '.kept-select input'), enough).toBe(1);
    await click('.kept-select input');
    await click('.selection-bar button');
    await expect.poll(() => count(library, '.book-dialog[open]'), enough).toBe(1);
    await click('.book-dialog .button');
    expect(await faultsOf(readFileSync(await savedFile(firefox.downloads, 'epub')))).toEqual([]);
  });

  function count(tab: string, selector: string): Promise<number> {
    return firefox.evaluate(tab, `document.querySelectorAll('${selector}').length`);
  }

  async function click(selector: string): Promise<void> {
    await firefox.evaluate(library, `document.querySelector('${selector}').click()`);
  }

  async function type(selector: string, words: string): Promise<void> {
    await firefox.evaluate(
      library,
      `(() => {
        const field = document.querySelector('${selector}');
        field.value = '${words}';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`,
    );
  }
});
