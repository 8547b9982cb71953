import { writeFileSync } from 'node:fs';
import { responsesFor } from '@/demo/build-pages';
import { samples } from '@/demo/samples';
import { printThread } from '@/scripts/print-thread';
import { exportEn } from '@/texts/export/en';
import { saveAs } from './exported';
import { expect, test } from './extension';
import { isGathered, openPopupInTab } from './reader-tab';

test(
  'what is saved in the browser is what the command line prints, byte for byte',
  { tag: '@wide' },
  async ({ extension }, testInfo) => {
    const focal = extension.standIn.focal('en');
    const { conversation } = samples.en ?? {};
    if (!conversation) throw new Error('There is no such sample.');
    const files = responsesFor(conversation, focal).map((response, index) => {
      const path = testInfo.outputPath(`${index}.json`);
      writeFileSync(path, JSON.stringify(response));
      return path;
    });
    const printed = (format: string) =>
      printThread([...files, '--focal', focal, '--format', format]);
    await extension.openKnown('en');
    const reader = await openPopupInTab(extension);
    await isGathered(reader);
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const saved = async (button: string) => `${(await saveAs(reader, button)).bytes}`;
    expect(await saved('Text .txt')).toBe(await printed('text'));
    expect(await saved(exportEn.data.json)).toBe(await printed('json'));
    const markdown = await printed('md');
    // The reader's own template of properties stands over it.
    expect((await saved('Markdown .md')).replace(/^---\n.*?\n---\n\n/s, '')).toBe(markdown);
    await reader.keyboard.press('m');
    await expect.poll(() => reader.evaluate(() => navigator.clipboard.readText())).toBe(markdown);
    // Each names the day on which it was made: the reader's, and that of the saved response.
    const withoutDay = (text: unknown) => `${text}`.replace(/(urldate = \{)[\d-]+/, '$1');
    expect(withoutDay(await saved(exportEn.data.bib))).toBe(withoutDay(await printed('bib')));
  },
);
