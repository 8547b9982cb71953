import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsEn } from '@/texts/settings/en';
import { expect, test } from './extension';
import { openSettings } from './reader-tab';

test('the settings lead to the licences of all that Unspool is made of', async ({ extension }) => {
  const { context, id } = extension;
  const reader = await openSettings(extension);
  const opening = context.waitForEvent('page');
  await reader.getByRole('link', { name: settingsEn.licences }).click();
  const page = await opening;
  await expect(page).toHaveURL(`chrome-extension://${id}/licences.txt`);
  const shown = page.locator('body');
  // A dash of the text itself shows that it is read as UTF-8.
  await expect(shown).toContainText('────');
  for (const name of [
    'The Literata Project Authors',
    'Atkinson Hyperlegible',
    'SIL OPEN FONT LICENSE',
    'preact ',
    'Jason Miller',
    '@mozilla/readability ',
    'dompurify ',
    'idb-keyval ',
    'mdast-util-to-markdown ',
    'micromark ',
    'wxt ',
  ]) {
    await expect(shown).toContainText(name);
  }
});

test('all that the project depends on is among the licences', () => {
  const build = join(import.meta.dirname, '../../.output/chrome-mv3');
  const { dependencies } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  // The one that the extension itself does not contain: it draws the HTML files of the command line.
  const contained = Object.keys(dependencies).filter((name) => name !== 'preact-render-to-string');
  const licences = readFileSync(join(build, 'licences.txt'), 'utf8');
  expect(contained.filter((name) => !licences.includes(`  ${name} `))).toEqual([]);
});
