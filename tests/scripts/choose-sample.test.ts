import { expect, test } from 'vitest';
import { samples } from '@/demo/samples';
import { chooseSample } from '@/scripts/choose-sample';

const hasAll = async () => [];
const hasOnly = (known: RegExp) => async (letters: string[]) =>
  letters.filter((letter) => !known.test(letter));
const latin = /\p{Script=Latin}/u;

test('the sample that was wished for, where the browser can draw it', async () => {
  for (const name of Object.keys(samples)) {
    expect(await chooseSample(name, hasAll)).toEqual({ name });
  }
});

test.each([
  ['ko', 'fonts-noto-cjk'],
  ['ja', 'fonts-noto-cjk'],
  ['zh', 'fonts-noto-cjk'],
  ['ar', 'fonts-noto-core'],
  ['hi', 'fonts-noto-core'],
])('English instead of boxes for "%s", and one sentence that says so', async (wish, fonts) => {
  const { name, notice = '' } = await chooseSample(wish, hasOnly(latin));
  expect(name).toBe('en');
  expect(notice).toContain(`"${wish}"`);
  expect(notice).toContain(fonts);
  expect(notice.match(/[.!?](\s|$)/g)).toHaveLength(1);
  expect(notice).not.toContain('\n');
});

test('a sample that can be read for the most part is opened', async () => {
  const hasAllBut = (some: string[]) => async (letters: string[]) =>
    letters.filter((letter) => some.includes(letter));
  expect(await chooseSample('ja', hasAllBut(['駅', '電']))).toEqual({ name: 'ja' });
  expect(await chooseSample('gaps', hasOnly(latin))).toEqual({ name: 'gaps' });
});

test('a machine without any letters gets English, which brings its own', async () => {
  expect((await chooseSample('ko', async (letters) => letters)).name).toBe('en');
  expect(await chooseSample('en', async (letters) => letters)).toEqual({ name: 'en' });
});
