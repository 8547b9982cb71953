import { findUnsafe } from '@/tests/hostile/find-unsafe';
import { provoke } from '@/tests/hostile/provoke';
import { asSet, exactFields, isComposed, setFields, shownWords } from '@/tests/hostile/shown-words';
import { hostileStrings } from '@/tests/hostile/strings';
import { expect, test } from './extension';
import {
  layOutWhole,
  lostWords,
  openByKeyboard,
  openHostile,
  unfoldDiscussion,
} from './hostile-reader';

const size = 92;
const parts = Array.from({ length: Math.ceil(hostileStrings.length / size) }, (_, index) =>
  hostileStrings.slice(index * size, (index + 1) * size),
);

/** Where the words of others stand; around them are the reader's own controls. */
const roots = 'article, .reply, .side, .originals';

for (const [index, strings] of parts.entries()) {
  const name = `hostile strings, part ${index + 1} of ${parts.length}: nothing runs, all stay words`;
  test(name, async ({ extension }) => {
    const { reader, hosts, errors, opened } = await openHostile(extension, strings);
    await reader.keyboard.press('o');
    await reader.locator('.originals li').last().waitFor();
    await unfoldDiscussion(reader, strings.length);

    expect(await reader.evaluate(findUnsafe, roots)).toEqual([]);
    const exact = await reader.evaluate(shownWords, exactFields);
    // Spaces at the end of a post are not shown.
    expect(lostWords(strings, exact, { as: (text) => text.trimEnd(), isWhole: true })).toEqual([]);
    const set = await reader.evaluate(shownWords, setFields);
    expect(lostWords(strings, set, { as: asSet, isWhole: false })).toEqual([]);
    const [article = ''] =
      (await reader.evaluate(shownWords, { article: 'article' })).article ?? [];
    const composed = asSet(article);
    const texts = strings.flatMap((string, at) => [
      `Before ${at}: ${string} :after ${at}.`,
      `Link ${at}: ${string} and @${string} and #${string} and $${string} so.`,
    ]);
    expect(texts.filter((text) => !isComposed(text, composed))).toEqual([]);

    await layOutWhole(reader);
    await reader.evaluate(provoke, roots);
    // Over the page, which then hears nothing else.
    await reader.locator('.photo > a').first().dispatchEvent('click');
    const gallery = reader.locator('dialog.gallery');
    await gallery.locator('.pswp__img').first().waitFor();
    expect(await reader.evaluate(findUnsafe, '.gallery-head p, .gallery-foot')).toEqual([]);
    await reader.keyboard.press('Escape');
    await expect(gallery).toHaveCount(0);
    await reader.keyboard.press('o');
    expect(await openByKeyboard(reader, roots)).toBeGreaterThan(strings.length);
    expect(await reader.evaluate(() => window.caught)).toEqual([]);
    expect(await reader.evaluate(findUnsafe, roots)).toEqual([]);
    expect(hosts).toEqual(new Set([extension.id, 'pbs.twimg.com', 'video.twimg.com']));
    expect({ errors, opened }).toEqual({ errors: [], opened: [] });
  });
}

test('a link opens a tab that learns nothing of the reader', async ({ extension }) => {
  await extension.openThread('en');
  const post = extension.standIn.focal('en');
  const reader = await extension.context.newPage();
  await reader.goto(`chrome-extension://${extension.id}/reader.html?post=${post}`);
  const [tab] = await Promise.all([
    extension.context.waitForEvent('page'),
    reader.locator('article header a').first().click(),
  ]);
  await tab.waitForURL('https://x.com/**');
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
});
