import type { Page } from '@playwright/test';
import type { Conversation } from '@/demo/thread-spec';
import { en } from '@/texts/en';
import { exportEn } from '@/texts/export/en';
import { faultsOf, textFilesOf } from '../export/book/read-book';
import { openExports, saveAs } from './exported';
import { type Extension, expect, test } from './extension';

/** Four pictures a post: a thousand in all. */
const many = 250;
const some = 10;

function pictured(posts: number): Conversation {
  return {
    author: { name: 'Ada', handle: 'ada_writes' },
    posts: Array.from({ length: posts }, (_, post) => ({
      text: `Post ${post + 1} shows four stones.`,
      media: Array.from({ length: 4 }, (_, at) => ({
        type: 'photo' as const,
        key: `stone${post}x${at}`,
        alt: `Stone ${at + 1}`,
      })),
    })),
    lang: 'en',
    delivery: { repliesSize: 1000 },
  };
}

/** A pixel as heavy as two kilobytes: what follows a PNG's end is not drawn. */
const pixel = Buffer.alloc(2_000);
pixel.set(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
/** Less than the pictures, and enough for the words with fonts and cover. */
const little = 1_500_000;

test('a thousand pictures fit into a book; where memory is short, it is made without them', {
  tag: '@wide',
}, async ({ extension }) => {
  test.setTimeout(300_000);
  const reader = await openPictured(extension, many);
  const whole = await saveAs(reader, 'EPUB .epub');
  expect(await faultsOf(whole.bytes)).toEqual([]);
  const chapter = textFilesOf(whole.bytes)['book/article.xhtml'] ?? '';
  // And the author's face.
  expect(chapter.match(/<img /g)).toHaveLength(4 * many + 1);

  await reader.evaluate(holdNoMoreThan, little);
  for (const kind of ['EPUB .epub', 'HTML .html']) {
    const dialog = await openExports(reader);
    await dialog.getByRole('switch', { name: exportEn.pictures }).check();
    await dialog.getByRole('button', { name: kind, exact: true }).click();
    await expect(dialog.getByRole('status')).toHaveText(exportEn.notSaved, { timeout: 120_000 });
    const small = await saveAs(reader, exportEn.saveWithoutPictures);
    expect(small.bytes.length).toBeLessThan(little);
  }
});

test('while pictures come one sees how many, and can stop', async ({ extension }) => {
  const reader = await openPictured(extension, some);
  await extension.context.route(/pbs\.twimg\.com/, () => undefined);
  const dialog = await openExports(reader);
  await dialog.getByRole('button', { name: 'HTML .html', exact: true }).click();
  const count = 4 * some + 1;
  await expect(dialog.getByRole('status')).toHaveText(exportEn.loadingPictures({ done: 0, count }));
  await dialog.getByRole('button', { name: exportEn.stopExport }).click();
  await expect(dialog.getByRole('status')).toHaveText(exportEn.stopped);
});

test('where the clipboard is refused, there is a file instead', async ({ extension }) => {
  const reader = await openPictured(extension, some);
  await reader.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  for (const [copy, file] of [
    [exportEn.copyText, /\.txt$/],
    [exportEn.copyMarkdown, /\.md$/],
  ] as const) {
    const dialog = await openExports(reader);
    await dialog.getByRole('button', { name: copy }).click();
    await expect(dialog.getByRole('status')).toHaveText(en.copyFailed);
    expect((await saveAs(reader, exportEn.saveInstead)).name).toMatch(file);
  }
});

test('a thread too long for Obsidian’s address is a file where the clipboard is refused', async ({
  extension,
}) => {
  const reader = await openPictured(extension, many);
  const dialog = await openExports(reader);
  await dialog.getByText(exportEn.templates).click();
  await dialog.getByRole('switch', { name: exportEn.offerObsidian }).check();
  await reader.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { writeText: refuse });
  });
  expect((await saveAs(reader, exportEn.obsidian)).name).toMatch(/\.md$/);
});

async function openPictured(extension: Extension, posts: number): Promise<Page> {
  await extension.context.route(/pbs\.twimg\.com/, (route) =>
    route.fulfill({ contentType: 'image/png', body: pixel }),
  );
  extension.standIn.addConversation('pictured', pictured(posts));
  await extension.openKnown('pictured');
  const reader = await extension.context.newPage();
  const post = extension.standIn.focal('pictured');
  await reader.goto(`chrome-extension://${extension.id}/reader.html?post=${post}`);
  await reader.getByText(`Post ${posts} shows four stones.`).waitFor({ timeout: 30_000 });
  return reader;
}

/** As where memory or disk are full: larger files are made and cannot be read. Runs in the page. */
function holdNoMoreThan(bytes: number): void {
  const { slice } = Blob.prototype;
  Blob.prototype.slice = function (...range) {
    if (this.size <= bytes) return slice.apply(this, range);
    const refuse = () => Promise.reject(new DOMException('Too large.', 'NotReadableError'));
    return Object.assign(new Blob(), { arrayBuffer: refuse });
  };
}
