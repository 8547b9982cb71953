import type { Page } from '@playwright/test';
import { buildPage } from '@/tests/build-page';
import { eventHandlers } from '@/tests/hostile/event-handlers';
import type { ExportsPage, HostileExports } from '@/tests/hostile/exports-page';
import { findUnsafe } from '@/tests/hostile/find-unsafe';
import { hostileArticle, hostileThread } from '@/tests/hostile/hostile-article';
import { provoke } from '@/tests/hostile/provoke';
import { hostileClasses } from '@/tests/hostile/strings';
import { expect, show, test } from './watched-page';

declare const exportsPage: ExportsPage;

test.describe.configure({ mode: 'default', timeout: 180_000 });

let script = '';
test.beforeAll(async () => {
  ({ script } = await buildPage('tests/hostile/exports-page.ts'));
});

for (const [name, strings] of Object.entries(hostileClasses)) {
  test(`nothing runs in any file or pasted words with ${name} in every field`, async ({
    page,
    watched,
  }) => {
    const { files, pasted } = await makeExports(page, strings);
    expect(files).toHaveLength(10);
    for (const { type, text } of files) {
      await show(page, text, type);
      // What is no XML would show its mistake and nothing else.
      expect(await page.locator('parsererror').count(), type).toBe(0);
      await page.evaluate(provoke, 'body');
      expect(watched.caught, type).toEqual([]);
      if (!/html/.test(type)) continue;
      expect(unsafeIn(await page.evaluate(findUnsafe, 'body')), type).toEqual([]);
    }
    expect([...watched.hosts]).toEqual(['file.example']);

    await show(page, field);
    for (const html of pasted) {
      await page.evaluate(insert, html);
      await page.evaluate(provoke, 'main');
      expect(await page.evaluate(findUnsafe, 'main')).toEqual([]);
    }
    expect(watched.caught).toEqual([]);
    // Pasted words have X's pictures, where the reader wants them.
    const others = [...watched.hosts].filter((host) => !/\.twimg\.com$/.test(host));
    expect(others).toEqual(['file.example']);
  });
}

test('the same strings run where they are markup: as XML, and pasted', async ({
  page,
  watched,
}) => {
  const xml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
    <script>alert('script')</script><p onmouseover="alert('over')">x</p></body></html>`;
  await show(page, xml, 'application/xhtml+xml');
  await page.evaluate(provoke, 'body');
  expect(watched.caught).toEqual(['alert script', 'alert over']);
  expect(unsafeIn(await page.evaluate(findUnsafe, 'body'))).toHaveLength(2);
  await show(page, '<p>No XML', 'application/xhtml+xml');
  expect(await page.locator('parsererror').count()).toBe(1);

  watched.caught.length = 0;
  await show(page, field);
  await page.evaluate(insert, eventHandlers.join('\n'));
  await page.evaluate(provoke, 'main').catch(() => undefined);
  expect(watched.caught.length).toBeGreaterThan(20);
});

async function makeExports(page: Page, strings: string[]): Promise<HostileExports> {
  await show(page, '<!doctype html><meta charset="utf-8"><title>Makes exports</title>');
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction(() => 'exportsPage' in globalThis);
  const given = [strings, hostileThread(strings), hostileArticle(strings)] as const;
  return page.evaluate((all) => exportsPage.makeExports(...all), given);
}

/** What takes whatever is pasted, as programs for mail and documents do. */
const field =
  '<!doctype html><meta charset="utf-8"><title>Field</title><main contenteditable></main>';

/** Stricter than a browser's own pasting, which leaves out scripts. Runs in the page. */
function insert(html: string): void {
  const [main] = document.getElementsByTagName('main');
  if (main) main.innerHTML = html;
}

/** Within a book, names and places begin with a letter. */
function unsafeIn(found: string[]): string[] {
  return found.filter(
    (what) => !/^\w+ (?:(?:id|name)=|href=(?:article\.xhtml)?(?:#|$))(?:p[\w-]+)?$/.test(what),
  );
}
