import type { Page } from '@playwright/test';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { findPython, noPython } from '@/scripts/find-python.mjs';
import { programsOwn } from '@/tests/export/rendered-markdown';
import { eventHandlers } from '@/tests/hostile/event-handlers';
import { findUnsafe } from '@/tests/hostile/find-unsafe';
import { inEveryPlace } from '@/tests/hostile/in-every-place';
import { renderers, renderInPython } from '@/tests/hostile/markdown-renderers';
import { provoke } from '@/tests/hostile/provoke';
import { hostileClasses } from '@/tests/hostile/strings';
import { en } from '@/texts/en';
import { expect, show, test, type Watched } from './watched-page';

test.describe.configure({ timeout: 180_000 });

const texts = () =>
  Object.values(hostileClasses).map((strings) => articleToMarkdown(inEveryPlace(strings), en));

for (const [name, render] of Object.entries(renderers)) {
  test(`nothing runs in what ${name} makes of exported Markdown`, async ({ page, watched }) => {
    await expectNothingRuns(page, watched, texts().map(render));
  });

  test(`as Markdown, the same strings run in ${name}`, async ({ page, watched }) => {
    await expectMuchRuns(page, watched, eventHandlers.map(render));
  });
}

test('nothing runs in what Python’s programs make of exported Markdown', async ({
  page,
  watched,
}) => {
  const python = findPython();
  test.skip(python === undefined, noPython);
  for (const rendered of Object.values(renderInPython(python ?? '', texts()))) {
    await expectNothingRuns(page, watched, rendered);
  }
});

test('as Markdown, the same strings run in Python’s programs', async ({ page, watched }) => {
  const python = findPython();
  test.skip(python === undefined, noPython);
  for (const rendered of Object.values(renderInPython(python ?? '', eventHandlers))) {
    await expectMuchRuns(page, watched, rendered);
    watched.caught.length = 0;
  }
});

async function expectNothingRuns(page: Page, watched: Watched, rendered: string[]): Promise<void> {
  await show(page, pageOf(rendered));
  const unsafe = await page.evaluate(findUnsafe, 'main');
  // Addresses that stand in the text become links: to the web, or to write to.
  const isLink = /^a href=(?:https?:|ftp:|mailto:|\/\/)/;
  expect(unsafe.filter((what) => !programsOwn.test(what) && !isLink.test(what))).toEqual([]);
  // Nothing else has an attribute that could run.
  await page.evaluate(provoke, 'main :is(a, img, [id], [class])');
  expect(watched.caught).toEqual([]);
  expect([...watched.hosts].filter((host) => !/^file\.example$|\.twimg\.com$/.test(host))).toEqual(
    [],
  );
}

async function expectMuchRuns(page: Page, watched: Watched, rendered: string[]): Promise<void> {
  await show(page, pageOf(rendered));
  await page.evaluate(provoke, 'main').catch(() => undefined);
  expect(watched.caught.length).toBeGreaterThan(20);
}

function pageOf(rendered: string[]): string {
  const parts = rendered.map((html) => `<section>${html}</section>`);
  return `<!doctype html><meta charset="utf-8"><title>read</title><main>${parts.join('\n')}</main>`;
}
