import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { exportEn } from '@/texts/export/en';
import { faultsOf, textFilesOf } from '../export/book/read-book';
import { saveAs } from './exported';
import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

/** Right-to-left, with pictures. */
const sample = 'ar';

const openers: Record<string, (extension: Extension) => Promise<Page>> = {
  popup: openPopupInTab,
  tab: async (extension) => {
    const reader = await extension.context.newPage();
    const address = `chrome-extension://${extension.id}/reader.html?post=${extension.standIn.focal(sample)}`;
    await reader.goto(address);
    return reader;
  },
};

for (const [surface, open] of Object.entries(openers)) {
  test(`what is saved from a ${surface} opens without a network, each file`, async ({
    extension,
  }, testInfo) => {
    await extension.openKnown(sample);
    const reader = await open(extension);
    await reader.locator('article h1').waitFor();
    const title = (await reader.locator('h1').textContent()) ?? 'no title';
    const save = async (button: string) => (await saveAs(reader, button)).bytes;
    const files = {
      md: await save('Markdown .md'),
      txt: await save('Text .txt'),
      html: await save('HTML .html'),
      epub: await save('EPUB .epub'),
      json: await save(exportEn.data.json),
      bib: await save(exportEn.data.bib),
      ris: await save(exportEn.data.ris),
      csl: await save(exportEn.data.csl),
    };
    expect(await faultsOf(files.epub)).toEqual([]);
    expect(Object.keys(unzipSync(files.epub))).toContain('book/cover.png');

    const page = await extension.context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url());
    });
    await extension.context.setOffline(true);
    const openFile = async (name: string, bytes: Uint8Array | string) => {
      const path = testInfo.outputPath(name);
      writeFileSync(path, bytes);
      await page.goto(`file://${path}`);
      return page.locator('body').innerText();
    };
    for (const kind of ['md', 'txt', 'json'] as const) {
      expect(await openFile(`${kind}.txt`, files[kind]), kind).toContain(title);
    }
    for (const kind of ['bib', 'ris', 'csl'] as const) {
      expect(await openFile(`${kind}.txt`, files[kind]), kind).toContain('2026');
    }
    expect(await openFile('thread.html', files.html)).toContain(title);
    const book = textFilesOf(files.epub);
    expect(await openFile('article.xhtml', book['book/article.xhtml'] ?? '')).toContain(title);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(asked).toEqual([]);
  });
}
