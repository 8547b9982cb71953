import { type Sample, samples } from '@/demo/samples';

/** `notice` is one sentence for the person who wished for another one. */
export type Choice = { name: string; notice?: string };

const readableEverywhere = 'en';
const eastAsian = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The sample that was wished for, or English where the browser would show it as boxes. `findMissing`
 * gives those of the letters that the browser cannot draw.
 */
export async function chooseSample(
  wish: string,
  findMissing: (letters: string[]) => Promise<string[]>,
): Promise<Choice> {
  const sample = samples[wish];
  if (!sample || wish === readableEverywhere) return { name: wish };
  const letters = lettersOf(sample);
  const missing = await findMissing(letters);
  // A foreign word or a rare letter as a box does not spoil a thread.
  if (missing.length <= letters.length / 4) return { name: wish };
  const fonts = missing.some((letter) => eastAsian.test(letter))
    ? 'fonts-noto-cjk'
    : 'fonts-noto-core';
  return {
    name: readableEverywhere,
    notice: `This browser has no letters for the sample "${wish}" (Debian's package ${fonts} has them), so "${readableEverywhere}" is opened instead.`,
  };
}

function lettersOf({ conversation }: Sample): string[] {
  const words = conversation.posts.map(({ text }) => text ?? '').join('');
  return [...new Set(words.match(/\p{L}/gu))];
}
