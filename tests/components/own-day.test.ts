import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

/** Eight in the evening in London. */
const evening = Date.UTC(2026, 0, 2, 20);

test.each([
  ['Asia/Seoul', '3 January 2026', '2026년 1월 3일'],
  ['America/Lima', '2 January 2026', '2026년 1월 2일'],
])('a day is the reader’s own: %s', async (zone, inEnglish, inKorean) => {
  vi.stubEnv('TZ', zone);
  vi.resetModules();
  const { en } = await import('@/texts/en');
  const { ko } = await import('@/texts/ko');
  expect([en.date(evening), ko.date(evening)]).toEqual([inEnglish, inKorean]);
});
