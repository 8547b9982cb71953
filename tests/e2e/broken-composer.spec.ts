import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '@/texts/en';
import { endEn } from '@/texts/end/en';
import { test as base, expect, extensionFolder } from './extension';
import { openPopupInTab } from './reader-tab';

/** The build as it is, but that its composer throws, as a bug in one of its steps would make it. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
  build: async ({}, use) => {
    const build = mkdtempSync(join(tmpdir(), 'unspool-broken-'));
    cpSync(extensionFolder, build, { recursive: true });
    const chunks = join(build, 'chunks');
    const [composer = ''] = readdirSync(chunks).filter((file) => /^compose-article-/.test(file));
    const code = readFileSync(join(chunks, composer), 'utf8');
    // However the chunk gives it out: in a list of names, or in an object.
    const broken = code.replace(
      /\w+(?= as composeBySteps)|(?<=composeBySteps:\(\)=>)\w+/,
      'brokenComposer',
    );
    expect(broken).not.toBe(code);
    const composes = 'function*brokenComposer(thread){yield thread.parts.missing.length}';
    writeFileSync(join(chunks, composer), `${composes}${broken}`);
    await use(build);
    rmSync(build, { recursive: true, force: true });
  },
});

test('a composer that throws leaves the posts as they were written, in one sentence, with the report', async ({
  extension,
}) => {
  const { context } = extension;
  await extension.openKnown('en');
  const reader = await openPopupInTab(extension);
  await expect(reader.getByRole('alert').locator('p')).toHaveText(endEn.notComposed);
  const posts = reader.locator('.originals li');
  await expect.poll(() => posts.count()).toBeGreaterThan(5);
  await expect(posts.first().locator('.as-written')).toContainText(/\w{3}/);
  await expect(posts.first()).toBeVisible();
  // More posts than fit are reached by scrolling, as an article is; meanwhile still more may come.
  await expect(async () => {
    await posts.last().scrollIntoViewIfNeeded();
    await expect(posts.last()).toBeInViewport({ timeout: 1_000 });
  }).toPass();
  const opened = context.waitForEvent('page');
  await reader.getByRole('button', { name: en.diagnostics }).click();
  const report = await opened;
  await expect(report.getByText(/composing: TypeError/).first()).toBeVisible();
});
