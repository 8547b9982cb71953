// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ExportActions, Saved, SaveOptions } from '@/components/export/export-actions';
import { aThread } from './an-article';
import { anEnglishArticle } from './sample-articles';
import { buttonNamed, click, hideReader, press, rested, showReader } from './show-reader';
import { someExports } from './some-exports';

afterEach(hideReader);

async function openMenu(different: Partial<ExportActions> = {}) {
  const shown = await showReader({
    article: anEnglishArticle(),
    reading: { ...rested, thread: aThread(25) },
    actions: { exports: async () => someExports(different) },
  });
  await press('e');
  await vi.waitFor(() => expect(shown.page.querySelector('dialog .export')).not.toBeNull());
  return shown;
}

const result = (page: Element) => page.querySelector('dialog [role="status"]')?.textContent;

describe('the export menu', () => {
  test('saves each kind of file and says under which name', async () => {
    const kinds: string[] = [];
    const { page } = await openMenu({
      save: async (kind) => {
        kinds.push(kind);
        return { type: 'saved', name: `Ships.${kind}`, missing: 0 };
      },
    });
    for (const button of page.querySelectorAll<HTMLElement>('.export-files button')) {
      await click(button);
      await vi.waitFor(() => expect(result(page)).toBe(`Saved: Ships.${kinds.at(-1)}`));
    }
    expect(kinds).toEqual(['md', 'html', 'epub', 'txt', 'json', 'bib', 'ris', 'csl']);
  });

  test('names pictures that did not come', async () => {
    const { page } = await openMenu({
      save: async () => ({ type: 'saved', name: 'a.epub', missing: 2 }),
    });
    await click(buttonNamed(page, 'EPUB.epub'));
    await vi.waitFor(() =>
      expect(result(page)).toMatch(/^Saved: a\.epub\. 2 pictures did not come/),
    );
  });

  test('shows how far it is, and is stopped', async () => {
    let given: SaveOptions | undefined;
    let settle: (saved: Saved) => void = () => {};
    const { page } = await openMenu({
      save: (_, options) => {
        given = options;
        options.progress(2, 40);
        return new Promise((resolve) => {
          settle = resolve;
        });
      },
    });
    await click(buttonNamed(page, 'HTML.html'));
    await vi.waitFor(() => expect(result(page)).toBe('2 of 40 pictures'));
    expect(given?.withPictures).toBe(true);
    expect(page.querySelector('dialog')?.textContent).toContain('In a tab it goes on.');
    await click(buttonNamed(page, 'Stop'));
    expect(given?.signal.aborted).toBe(true);
    settle({ type: 'stopped' });
    await vi.waitFor(() => expect(result(page)).toBe('Stopped: nothing was saved.'));
  });

  test('closed while it works, it stops', async () => {
    let given: SaveOptions | undefined;
    const { page } = await openMenu({
      save: (_, options) => {
        given = options;
        return new Promise(() => {});
      },
    });
    await click(buttonNamed(page, 'EPUB.epub'));
    await press('e');
    await vi.waitFor(() => expect(given?.signal.aborted).toBe(true));
  });

  test('says what to do where no file could be made', async () => {
    const { page } = await openMenu({ save: async () => ({ type: 'failed' }) });
    await click(buttonNamed(page, 'EPUB.epub'));
    await vi.waitFor(() => expect(result(page)).toMatch(/Without pictures it is much smaller/));
  });

  test('copies, and says how much or that it could not', async () => {
    const { page } = await openMenu({ copyText: async () => false });
    await click(buttonNamed(page, 'Copy as Markdown'));
    await vi.waitFor(() => expect(result(page)).toBe('Copied as Markdown · 25 posts'));
    await click(buttonNamed(page, 'Copy the text'));
    await vi.waitFor(() => expect(result(page)).toBe('The browser did not let us copy.'));
  });

  test('keeps whether pictures go along', async () => {
    const { page, done } = await openMenu();
    page.querySelector<HTMLElement>('dialog input[type="checkbox"]')?.click();
    await vi.waitFor(() => expect(done).toContain('change {"exportsPictures":false}'));
  });

  test('warns before the posts of a protected author leave the reader', async () => {
    const { page } = await openMenu({ isProtected: true });
    expect(page.querySelector('dialog')?.textContent).toContain('Only followers of');
    expect(page.querySelector('.export-files')).toBeNull();
    await click(buttonNamed(page, 'Go on'));
    expect(page.querySelectorAll('.export-files')).toHaveLength(2);
  });
});
