// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ExportActions, Saved, SaveOptions } from '@/components/export/export-actions';
import { defaultExportOptions } from '@/core/export/export-options';
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

async function openAgain(page: Element): Promise<void> {
  await press('e');
  const isThere = () => expect(page.querySelector('dialog .export')).not.toBeNull();
  await vi.waitFor(isThere, { timeout: 10_000 });
}

const result = (page: Element) =>
  page.querySelector('dialog .export > [role="status"], dialog .export-result [role="status"]')
    ?.textContent;

/** What the tool says, once the menu is gone. */
const done = (page: Element) =>
  page.querySelector('dialog') ? 'The menu is open.' : page.querySelector('.outcome')?.textContent;

/** The article's end can copy, too. */
function dialogOf(page: HTMLElement): HTMLElement {
  return page.querySelector<HTMLElement>('dialog') ?? page;
}

describe('the export menu', () => {
  test('saves each kind of file, goes, and its tool says under which name', async () => {
    const kinds: string[] = [];
    const { page } = await openMenu({
      save: async (kind) => {
        kinds.push(kind);
        return { type: 'saved', name: `Ships.${kind}`, missing: 0 };
      },
    });
    for (let at = 0; at < 8; at += 1) {
      const buttons = page.querySelectorAll<HTMLElement>('.export-files button');
      expect(buttons).toHaveLength(8);
      await click(buttons[at]);
      await vi.waitFor(() => {
        expect(done(page)).toBe(`Saved: Ships.${kinds.at(-1)}`);
        expect(page.querySelector('.tools .is-done')).not.toBeNull();
      });
      await openAgain(page);
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
    expect(page.querySelector('dialog')?.textContent).toContain('In a tab it goes on.');
    await click(buttonNamed(page, 'Stop'));
    expect(given?.signal.aborted).toBe(true);
    settle({ type: 'stopped' });
    await vi.waitFor(() => expect(result(page)).toBe('Stopped: nothing was saved.'));
  });

  test('shows that it works before there is anything to count', async () => {
    let settle: (saved: Saved) => void = () => {};
    const { page } = await openMenu({
      save: () =>
        new Promise((resolve) => {
          settle = resolve;
        }),
    });
    const isBusy = () => page.querySelector('dialog .export')?.getAttribute('aria-busy');
    expect(isBusy()).toBe('false');
    await click(buttonNamed(page, 'HTML.html'));
    expect(isBusy()).toBe('true');
    settle({ type: 'failed' });
    await vi.waitFor(() => expect(isBusy()).toBe('false'));
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

  test('offers something smaller where no file could be made', async () => {
    const asked: string[] = [];
    const { page } = await openMenu({
      change: (changes) => asked.push(JSON.stringify(changes)),
      save: async (kind) => {
        asked.push(kind);
        return asked.length === 1
          ? { type: 'failed' }
          : { type: 'saved', name: 'a.epub', missing: 0 };
      },
    });
    await click(buttonNamed(page, 'EPUB.epub'));
    await vi.waitFor(() => expect(result(page)).toMatch(/could not be made/));
    await click(buttonNamed(page, 'Save without pictures'));
    await vi.waitFor(() => expect(done(page)).toBe('Saved: a.epub'));
    expect(asked).toEqual(['epub', '{"pictures":false}', 'epub']);
  });

  test('offers the words for the clipboard where not even a small file could be made', async () => {
    const copied: string[] = [];
    const { page } = await openMenu({
      options: { ...defaultExportOptions, pictures: false },
      save: async () => ({ type: 'failed' }),
      copy: async (kind) => {
        copied.push(kind);
        return true;
      },
    });
    for (const [file, smaller] of [
      ['EPUB.epub', 'Copy as Markdown'],
      ['JSON', 'Copy as Markdown'],
      ['Text.txt', 'Copy the text'],
    ] as const) {
      await click(buttonNamed(page, file));
      await vi.waitFor(() => expect(result(page)).toMatch(/could not be made/));
      const offered = page.querySelector<HTMLElement>('.export-result button');
      expect(offered?.textContent).toBe(smaller);
      if (offered) await click(offered);
      await vi.waitFor(() => expect(done(page)).toMatch(/^Copied/));
      await openAgain(page);
    }
    expect(copied).toEqual(['md', 'md', 'text']);
  });

  test('copies, and says how much or that it could not, with a file instead', async () => {
    const saved: string[] = [];
    const { page } = await openMenu({
      copy: async (kind) => kind !== 'text',
      save: async (kind) => {
        saved.push(kind);
        return { type: 'saved', name: `a.${kind}`, missing: 0 };
      },
    });
    await click(buttonNamed(dialogOf(page), 'Copy as Markdown'));
    await vi.waitFor(() => expect(done(page)).toBe('Copied as Markdown · 25 posts'));
    await openAgain(page);
    await click(buttonNamed(page, 'Copy with formatting'));
    await vi.waitFor(() => expect(done(page)).toBe('Copied with formatting · 25 posts'));
    await openAgain(page);
    await click(buttonNamed(page, 'Copy the text'));
    await vi.waitFor(() => expect(result(page)).toBe('The browser did not let us copy.'));
    await click(buttonNamed(page, 'Save as a file'));
    await vi.waitFor(() => expect(done(page)).toBe('Saved: a.txt'));
    expect(saved).toEqual(['txt']);
  });

  test('saves highlights for other programs where there are any', async () => {
    const saved: string[] = [];
    const save = async (kind: string): Promise<Saved> => {
      saved.push(kind);
      return { type: 'stopped' };
    };
    const { page } = await openMenu({ save, highlightCount: 2 });
    for (const name of ['Readwise', 'Anki', 'Obsidian', 'Logseq']) {
      await click(buttonNamed(page, name));
    }
    expect(saved).toEqual(['readwise', 'anki', 'obsidian', 'logseq']);
    await hideReader();
    const other = await openMenu({});
    expect(other.page.textContent).not.toContain('Readwise');
  });

  test('says of how many replies not all are here', async () => {
    const { page } = await openMenu({ replyCount: 6, repliesOnX: 38 });
    await vi.waitFor(() =>
      expect(page.querySelector('.export-options')?.textContent).toContain('6 of 38 replies'),
    );
  });

  test('keeps what goes along, and offers only what the thread has', async () => {
    const changes: object[] = [];
    const change = (changed: object) => changes.push(changed);
    const { page } = await openMenu({ change, replyCount: 6, repliesOnX: 6, hasNumbering: true });
    await vi.waitFor(() => expect(page.querySelectorAll('.export-option')).toHaveLength(3));
    expect(page.querySelector('.export-options')?.textContent).toBe(
      'Pictures3 picturesDiscussion6 repliesNumbers of the posts',
    );
    for (const box of page.querySelectorAll<HTMLElement>('.export-option input')) {
      await click(box);
    }
    expect(changes).toEqual([{ pictures: false }, { discussion: true }, { numbering: true }]);
    await hideReader();
    const other = await openMenu({ countPictures: async () => 0 });
    await vi.waitFor(() => expect(other.page.querySelector('.export-options')).not.toBeNull());
    expect(other.page.querySelectorAll('.export-option')).toHaveLength(0);
  });

  test('a template is tried as one writes, and a mistake is told in a sentence', async () => {
    const { page } = await openMenu({
      previewNote: async ({ frontMatter, fileName }) => ({
        frontMatter: frontMatter.includes('titel')
          ? { ok: false, mistake: { type: 'unknown variable', name: 'titel', line: 1 } }
          : { ok: true, text: '---\ntitle: "Ships"\n---\n' },
        fileName: { ok: true, text: fileName || 'Ships' },
      }),
    });
    const details = page.querySelector<HTMLDetailsElement>('.export-templates');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
    const field = () => page.querySelector<HTMLTextAreaElement>('.export-templates textarea');
    const preview = () => page.querySelector('.export-preview')?.textContent;
    await vi.waitFor(() => expect(preview()).toBe('Ships.md---\ntitle: "Ships"\n---\n'));
    expect(field()?.value).toBe('title: {{title}}');
    const written = field();
    if (written) written.value = 'title: {{titel}}';
    written?.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() =>
      expect(preview()).toContain('Line 1: there is no variable called “titel”.'),
    );
    await click(buttonNamed(page, 'Back to the usual'));
    await vi.waitFor(() => expect(field()?.value).toBe('title: {{title}}'));
  });

  test('Obsidian, the share sheet and the printer are there where they can be used', async () => {
    const sent: string[] = [];
    const plain = await openMenu();
    expect(plain.page.querySelectorAll('.export-rows button')).toHaveLength(4);
    await hideReader();
    const { page } = await openMenu({
      options: { ...defaultExportOptions, obsidian: true },
      share: async () => false,
      sendToObsidian: async () => {
        sent.push('obsidian');
        return { type: 'sent' };
      },
    });
    await click(buttonNamed(page, 'Send to Obsidian'));
    await vi.waitFor(() => expect(result(page)).toMatch(/^Handed to Obsidian/));
    await click(buttonNamed(page, 'Share…'));
    await vi.waitFor(() => expect(result(page)).toMatch(/Save a file instead/));
    expect(sent).toEqual(['obsidian']);
  });

  test('arrows go from row to row, and a letter stays the reader’s key', async () => {
    const { page } = await openMenu();
    const first = buttonNamed(dialogOf(page), 'Copy as Markdown');
    first?.focus();
    const pressHere = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    pressHere('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Copy with formatting');
    pressHere('ArrowUp');
    expect(document.activeElement).toBe(first);
    pressHere('End');
    expect(document.activeElement?.localName).toBe('summary');
    pressHere('s');
    expect(document.activeElement?.localName).toBe('summary');
  });

  test('warns before the posts of a protected author leave the reader', async () => {
    const { page } = await openMenu({ isProtected: true });
    expect(page.querySelector('dialog')?.textContent).toContain('Only followers of');
    expect(page.querySelector('.export-files')).toBeNull();
    await click(buttonNamed(page, 'Go on'));
    expect(page.querySelectorAll('.export-files')).toHaveLength(2);
  });
});
