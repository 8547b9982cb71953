import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findUnsafe } from '@/tests/hostile/find-unsafe';
import { provoke } from '@/tests/hostile/provoke';
import { hostileClasses, hostileStrings } from '@/tests/hostile/strings';
import { expect, show, test } from './watched-page';

type Exports = { byClass: { name: string; html: string }[]; byAuthor: string[] };

test('nothing runs in exported files, nor is tried', async ({ page, watched }) => {
  // A minute of its own, several beside others.
  test.setTimeout(600_000);
  const { byClass, byAuthor } = printExports();
  for (const { name, html } of byClass) {
    await show(page, html);
    expect(await page.evaluate(findUnsafe, 'body'), name).toEqual([]);
    await page.evaluate(provoke, 'body');
    expect(watched.caught, name).toEqual([]);
    expect(await page.evaluate(findUnsafe, 'body'), name).toEqual([]);
  }
  expect(watched.hosts).toEqual(new Set(['file.example', 'pbs.twimg.com', 'video.twimg.com']));

  // The author's name stands in the file's head, too: there a file is whole or broken.
  await show(page, '<!doctype html><title>frames</title><main></main>');
  const heads = await page.evaluate(showAllInFrames, byAuthor);
  expect(heads.filter((head) => head !== heads[0])).toEqual([]);
  expect(heads).toHaveLength(hostileStrings.length);
  expect(heads[0]).toBe('meta meta meta meta title link style');
  expect(watched.caught).toEqual([]);
});

/** The same strings as markup: shows that the traps and the search find what there is to find. */
test('as markup, the same strings run and leave what is unsafe', async ({ page, watched }) => {
  const { hosts, caught } = watched;
  const found: Record<string, { ran: number; unsafe: number }> = {};
  for (const [name, strings] of Object.entries(hostileClasses)) {
    const before = caught.length;
    let unsafe = 0;
    for (let from = 0; from < strings.length; from += 10) {
      await show(page, '<!doctype html><title>control</title><main></main>');
      unsafe += await page.evaluate(showAsMarkup, strings.slice(from, from + 10));
      // Some lead elsewhere, and take the page with them.
      await page.evaluate(provoke, 'main').catch(() => undefined);
    }
    found[name] = { ran: caught.length - before, unsafe };
  }
  const sum = (key: 'ran' | 'unsafe') =>
    Object.values(found).reduce((total, { [key]: count }) => total + count, 0);
  expect(sum('ran')).toBeGreaterThan(150);
  expect(sum('unsafe')).toBeGreaterThan(300);
  expect([...hosts]).toContain('hostile.example');
});

function printExports(): Exports {
  const program = fileURLToPath(new URL('../hostile/print-exports.ts', import.meta.url));
  const options = { encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program], options));
}

/** What each file's head consists of; runs in the page. */
async function showAllInFrames(files: string[]): Promise<string[]> {
  const heads: string[] = [];
  for (let from = 0; from < files.length; from += 50) {
    heads.push(...(await Promise.all(files.slice(from, from + 50).map(headOf))));
  }
  return heads;

  async function headOf(html: string): Promise<string> {
    const iframe = document.createElement('iframe');
    const loaded = new Promise((resolve) => {
      iframe.onload = resolve;
    });
    iframe.srcdoc = html;
    document.body.append(iframe);
    await loaded;
    const inner = iframe.contentWindow;
    if (inner?.caught === undefined) window.caught.push('not watched');
    const head = [...(inner?.document.head.children ?? [])].map((one) => one.localName).join(' ');
    iframe.remove();
    return head;
  }
}

/** Each string raw, as nobody may show it: as HTML, and as an address. Runs in the page. */
function showAsMarkup(strings: string[]): number {
  const [main] = document.getElementsByTagName('main');
  const safe = ['P', 'BR', 'B', 'I'];
  let unsafe = 0;
  for (const string of strings) {
    const place = document.createElement('div');
    main?.append(place);
    place.innerHTML = string;
    const link = document.createElement('a');
    link.setAttribute('href', string);
    place.append(link);
    const isUnsafe = [...place.querySelectorAll('*')].some(
      (element) =>
        element !== link && (!safe.includes(element.tagName) || element.attributes.length > 0),
    );
    if (isUnsafe || !/^https?:$/.test(link.protocol)) unsafe += 1;
  }
  return unsafe;
}
