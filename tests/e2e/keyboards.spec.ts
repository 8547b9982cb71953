import type { CDPSession } from '@playwright/test';
import { expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

/** What a keyboard writes where a Latin one has these letters, and the question mark. */
const layouts = {
  Korean: {
    a: 'ㅁ',
    c: 'ㅊ',
    e: 'ㄷ',
    j: 'ㅓ',
    k: 'ㅏ',
    n: 'ㅜ',
    o: 'ㅐ',
    p: 'ㅔ',
    t: 'ㅅ',
    '?': '?',
  },
  Russian: { a: 'ф', c: 'с', e: 'у', j: 'о', k: 'л', n: 'т', o: 'щ', p: 'з', t: 'е', '?': ',' },
  Arabic: { a: 'ش', c: 'ؤ', e: 'ث', j: 'ت', k: 'ن', n: 'ى', o: 'خ', p: 'ح', t: 'ف', '?': '؟' },
  /** An input method that waits for the rest of a syllable gives no letter at all. */
  'Japanese, composing': {
    ...{ a: 'Process', c: 'Process', e: 'Process', j: 'Process', k: 'Process', n: 'Process' },
    ...{ o: 'Process', p: 'Process', t: 'Process', '?': 'Process' },
  },
};
type Letter = keyof typeof layouts.Korean;

for (const [name, layout] of Object.entries(layouts)) {
  test(`keys work where they are on the keyboard: ${name}`, async ({ extension }) => {
    await extension.choose({ theme: 'light' });
    await extension.openKnown('ko');
    const reader = await openPopupInTab(extension);
    await reader.setViewportSize({ width: 785, height: 600 });
    await reader.locator('.afterwards').waitFor({ state: 'attached' });
    const keyboard = await extension.context.newCDPSession(reader);
    const press = (letter: Letter) => pressAt(keyboard, letter, layout[letter]);
    const dialog = reader.locator('dialog[open]');
    const focus = (kind: string) => reader.locator(`.block${kind}:focus`);

    await press('j');
    await expect(focus('')).toHaveCount(1);
    const first = await focus('').getAttribute('id');
    await press('j');
    await expect(reader.locator(`[id="${first}"]:focus`)).toHaveCount(0);
    await press('k');
    await expect(reader.locator(`[id="${first}"]:focus`)).toHaveCount(1);
    await press('n');
    await expect(focus('-heading')).toHaveCount(1);
    const section = await focus('-heading').getAttribute('id');
    await press('n');
    await expect(reader.locator(`[id="${section}"]:focus`)).toHaveCount(0);
    await press('p');
    await expect(reader.locator(`[id="${section}"]:focus`)).toHaveCount(1);

    for (const [letter, opened] of [
      ['a', '.is-looks'],
      ['c', '.is-contents'],
      ['e', ''],
    ] as const) {
      await press(letter);
      await expect(reader.locator(`dialog[open]${opened}`)).toBeVisible();
      await reader.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await press('o');
    await expect(reader.locator('.originals')).toBeVisible();
    await press('o');
    await expect(reader.locator('.originals')).toHaveCount(0);
    await press('t');
    await expect(reader.locator('html')).toHaveAttribute('data-theme', 'sepia');
    // On a Russian keyboard the comma is there: it opens the page of settings, as a comma does.
    if (layout['?'] === ',') return;
    await press('?');
    await expect(dialog).toBeVisible();
  });
}

test('with a modifier held, or where somebody writes, no key is one', async ({ extension }) => {
  await extension.choose({ theme: 'light' });
  await extension.openKnown('ko');
  const reader = await openPopupInTab(extension);
  await reader.locator('.afterwards').waitFor({ state: 'attached' });
  const keyboard = await extension.context.newCDPSession(reader);
  for (const modifiers of [control, alt, meta]) await pressAt(keyboard, 't', 'ㅅ', modifiers);
  await reader.keyboard.press('/');
  const field = reader.locator('.find input');
  await expect(field).toBeFocused();
  await pressAt(keyboard, 't', 'ㅅ');
  await pressAt(keyboard, 'a', 'ㅁ');
  await reader.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  // The first that counts: it is one step from the theme there was at the beginning.
  await pressAt(keyboard, 't', 'ㅅ');
  await expect(reader.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(reader.locator('dialog[open]')).toHaveCount(0);
});

/** As the browser counts them. */
const [alt, control, meta, shift] = [1, 2, 4, 8] as const;

/** The press of a real key, as the system tells it of a keyboard of another language. */
async function pressAt(
  keyboard: CDPSession,
  letter: Letter,
  key: string,
  modifiers = letter === '?' ? shift : 0,
): Promise<void> {
  const code = letter === '?' ? 'Slash' : `Key${letter.toUpperCase()}`;
  const windowsVirtualKeyCode = letter === '?' ? 191 : letter.toUpperCase().charCodeAt(0);
  const press = { code, key, modifiers, windowsVirtualKeyCode };
  const isLetter = key.length === 1 && (modifiers === 0 || modifiers === shift);
  await keyboard.send('Input.dispatchKeyEvent', {
    type: isLetter ? 'keyDown' : 'rawKeyDown',
    ...press,
    ...(isLetter && { text: key }),
  });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
}
