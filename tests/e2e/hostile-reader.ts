import type { Page } from '@playwright/test';
import { hostileConversation } from '@/tests/hostile/hostile-conversation';
import { markOpenable } from '@/tests/hostile/provoke';
import { watchPage } from '@/tests/hostile/watch-page';
import { type Extension, expect } from './extension';

export type HostileReader = {
  reader: Page;
  /** Whom the page asked for anything. */
  hosts: Set<string>;
  errors: string[];
  /** Pages that opened although nobody let them. */
  opened: string[];
};

/** The reader tab of a thread with the strings in every field, watched from its first moment. */
export async function openHostile(extension: Extension, strings: string[]): Promise<HostileReader> {
  const { conversation, poison } = hostileConversation(strings);
  extension.standIn.addConversation('hostile', conversation, (answer) =>
    JSON.stringify(poison(JSON.parse(answer))),
  );
  await extension.openThread('hostile');
  const reader = await extension.context.newPage();
  const watched = { hosts: new Set<string>(), errors: [] as string[], opened: [] as string[] };
  reader.on('request', (request) => watched.hosts.add(new URL(request.url()).host));
  reader.on('pageerror', (error) => watched.errors.push(error.message));
  extension.context.on('page', (page) => watched.opened.push(page.url()));
  await reader.addInitScript(watchPage);
  const post = extension.standIn.focal('hostile');
  await reader.goto(`chrome-extension://${extension.id}/reader.html?post=${post}`);
  const last = reader.getByText(`Media address ${strings.length - 1}.`, { exact: true });
  await last.first().waitFor({ timeout: 30_000 });
  // Tables come from Markdown, whose parser is loaded later than the rest.
  await reader.locator('article table:not(.poll)').last().waitFor({ timeout: 30_000 });
  // Of many replies the first are drawn, until one wants them all.
  const rest = reader.locator('.discussion > button');
  await rest.first().dispatchEvent('click');
  await expect(rest).toHaveCount(0);
  return { reader, ...watched };
}

/** The strings that none of a field's texts is, or holds, by field; both sides read as the field shows them. */
export function lostWords(
  strings: string[],
  shown: Record<string, string[]>,
  { as, isWhole }: { as: (text: string) => string; isWhole: boolean },
): string[] {
  return Object.entries(shown).flatMap(([field, texts]) => {
    const whole = new Set(texts.map(as));
    const all = [...whole].join('\n');
    const isThere = (words: string) => (isWhole ? whole.has(words) : all.includes(words));
    return strings
      .filter((string) => !isThere(as(string.toWellFormed())))
      .map((string) => `${field}: ${JSON.stringify(string)}`);
  });
}

/** The whole discussion, of which a part is drawn at each press. */
export async function unfoldDiscussion(reader: Page, count: number): Promise<void> {
  const drawn = reader.locator('.replies > li');
  await expect(async () => {
    if ((await drawn.count()) < count) {
      await reader.locator('.discussion > button').dispatchEvent('click', {}, { timeout: 1_000 });
    }
    expect(await drawn.count()).toBe(count);
  }).toPass({ timeout: 30_000, intervals: [50] });
}

/** A real Enter on one after the other: each moves the focus on by itself. */
export async function openByKeyboard(reader: Page, roots: string): Promise<number> {
  await reader.bringToFront();
  const count = await reader.evaluate(markOpenable, roots);
  const session = await reader.context().newCDPSession(reader);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  const presses = Array.from({ length: count }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter }),
  ]);
  await Promise.all(presses.flat());
  const reached = await reader.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? activeElement.dataset.toOpen : undefined;
  });
  expect(Number(reached)).toBe(count - 1);
  return count;
}

/** Whatever is off the screen is laid out too, once: else each focus would lay out some of it. */
export async function layOutWhole(reader: Page): Promise<void> {
  await reader.evaluate(() => {
    const rule = '* { content-visibility: visible !important; }';
    const [styleSheet] = document.styleSheets;
    styleSheet?.insertRule(rule, styleSheet.cssRules.length);
  });
}
