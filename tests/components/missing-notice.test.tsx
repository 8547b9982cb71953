// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Gap } from '@/core/gap';
import type { Reading } from '@/core/reading';
import type { Completeness, Thread } from '@/core/thread/thread';
import { en } from '@/texts/en';
import { aThread } from './an-article';
import { anEnglishArticle } from './sample-articles';
import { buttonNamed, hideReader, rested, showReader } from './show-reader';

afterEach(hideReader);

test('does not offer to try again where X has said that nobody gets it', async () => {
  const reasons = Object.keys(en.gaps) as Gap['reason'][];
  const said = reasons.filter((reason) => reason !== 'not-loaded' && reason !== 'unknown');
  expect(said.length).toBeGreaterThanOrEqual(7);
  for (const reason of said) {
    expect(await offersAgain(lacking([reason])), reason).toBe(false);
  }
  expect(await offersAgain(lacking(['deleted', 'withheld'], { missing: [3, 4] }))).toBe(false);
  const numbered = { reason: 'end not seen' as const, missing: [4], expected: 9 };
  expect(await offersAgain(lacking(['deleted'], numbered))).toBe(false);
});

test('offers to try again as soon as something else is missing, too', async () => {
  expect(await offersAgain(lacking(['deleted', 'not-loaded']))).toBe(true);
  expect(await offersAgain(lacking(['deleted', 'unknown']))).toBe(true);
  expect(await offersAgain(lacking(['deleted'], { missing: [3, 4] }))).toBe(true);
  expect(await offersAgain(lacking(['deleted'], { reason: 'end not seen' }))).toBe(true);
  expect(await offersAgain(lacking(['deleted'], { reason: 'more to load', expected: 9 }))).toBe(
    true,
  );
  expect(await offersAgain(lacking(['deleted']), { sources: ['markup'] })).toBe(true);
  expect(await offersAgain(lacking(['deleted']), { failure: { type: 'offline' } })).toBe(true);
});

async function offersAgain(thread: Thread, reading: Partial<Reading> = {}): Promise<boolean> {
  const { page } = await showReader({
    article: anEnglishArticle(),
    reading: { ...rested, thread, ...reading },
  });
  expect(page.querySelector('.missing p')).not.toBeNull();
  return buttonNamed(page, 'Try again') !== undefined;
}

function lacking(reasons: Gap['reason'][], completeness: Partial<Completeness> = {}): Thread {
  const { parts, ...whole } = aThread(8);
  const partial = { type: 'partial', reason: 'unavailable posts' } as const;
  return {
    ...whole,
    parts: [...parts, ...reasons.map((reason) => ({ type: 'gap' as const, reason }))],
    completeness: { ...partial, ...completeness } as Completeness,
  };
}
