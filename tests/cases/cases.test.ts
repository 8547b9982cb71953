import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeText } from '../threads/compose-text';
import { shapeOf } from './shape-of';

/** Short threads with one trap each, after faults seen in real ones: what is checked is the trap. */
const folder = import.meta.dirname;

function shapeOfCase(name: string): string[] {
  return shapeOf(composeText(readFileSync(join(folder, name, 'thread.txt'), 'utf8')).article);
}

const begin = (line: string) => line.split(' ').slice(0, 2).join(' ');
const ordered = (shape: string[]) => shape.filter((line) => /^ol \d/.test(line)).map(begin);
const headings = (shape: string[]) => shape.filter((line) => /^h\d/.test(line));
const all = (shape: string[]) => shape.join('\n');
const noTitle = (shape: string[]) => expect(shape[0]).toBe('no title');
const title = (words: string) => (shape: string[]) => {
  expect(shape[0]).toBe(`title ${words}`);
  expect(all(shape.slice(1))).not.toContain(words);
};
const without = (pattern: RegExp) => (shape: string[]) =>
  expect(shape.filter((line) => pattern.test(line))).toEqual([]);

const checks: Record<string, (shape: string[]) => void> = {
  'a-few-words-that-say-nothing-japanese': noTitle,
  'a-lone-line-in-capitals': (shape) => {
    expect(headings(shape)).toEqual([]);
    expect(shape).toContain('p PEÑA + SOTO');
  },
  'a-quotation-over-two-paragraphs': (shape) =>
    expect(shape.filter((line) => line.startsWith('>'))).toEqual([
      '> p "The body waits for the next jolt and cannot let go of it,',
      '> p while a body that counts the jolts has something to do and forgets to wait."',
      '> — Hedda Storm, The Night Express',
    ]),
  'banner-with-more-signs': (shape) => {
    expect(all(shape)).toContain("so here's a thread.");
    without(/🧵|🎬|🍿/u)(shape);
  },
  'call-that-asks-for-a-like': (shape) => {
    const asked = shape.slice(shape.findIndex((line) => line.includes('helpful?')));
    expect(asked).toHaveLength(4);
    for (const line of asked) expect(line).toMatch(/^aside: /);
  },
  'call-that-is-no-heading': (shape) => {
    const asked = shape.filter((line) => /If you liked|Follow @|Repost/.test(line));
    expect(asked).toHaveLength(3);
    for (const line of asked) expect(line).toMatch(/^aside: /);
    expect(headings(shape)).toHaveLength(3);
  },
  'counter-alone-is-no-heading': (shape) => {
    noTitle(shape);
    expect(headings(shape)).toEqual([]);
    without(/\d \/|\d\//)(shape);
  },
  'counter-before-an-address': without(/\/4/),
  'counter-closed-with-its-total': (shape) => {
    without(/\d\//)(shape);
    title('Our village shop has one scale, and it is wrong by eleven grams')(shape);
  },
  'counter-from-zero': without(/\d\//),
  'counter-on-the-first-post-alone': without(/1\//),
  'counter-over-a-spool': without(/\d\/|END|🧵/u),
  'counter-under-a-title-line': (shape) => {
    title('Why small bakeries close in spring')(shape);
    without(/\d\/|thread/)(shape);
  },
  'dashes-without-spaces-across-posts': (shape) => {
    expect(shape.filter((line) => line.startsWith('ul'))).toHaveLength(3);
    without(/ -[TWN]/)(shape);
  },
  'end-marks': without(/\/end|🧵/u),
  'flags-are-no-bullets': (shape) => {
    without(/^[uo]l/)(shape);
    expect(shape.filter((line) => /^p \p{RI}{2} /u.test(line))).toHaveLength(5);
  },
  'heading-that-keeps-its-counter': (shape) =>
    expect(headings(shape)).toEqual([
      'h2 [1] The short one',
      'h2 [2] The long one',
      'h2 [3] The one you do not send',
    ]),
  'list-begun-in-the-first-post': (shape) =>
    expect(ordered(shape)).toEqual(['ol 1', 'ol 2', 'ol 3', 'ol 4']),
  'list-item-that-ends-with-a-comma': (shape) => {
    expect(ordered(shape)).toEqual(['ol 1', 'ol 2', 'ol 3', 'ol 4']);
    without(/4\)/)(shape);
  },
  'no-join-after-an-address': (shape) =>
    expect(shape.filter((line) => /^(?:lead )?p aaand/.test(line))).toHaveLength(1),
  'no-join-japanese-whole-sentence-before-a-name': (shape) =>
    expect(shape.filter((line) => /^(?:lead )?p wifi-helper/.test(line))).toHaveLength(1),
  'no-join-of-whole-thoughts-in-small-letters': (shape) => {
    for (const start of ['also I', 'more importantly', "and I'm"]) {
      expect(shape.filter((line) => line.startsWith(`p ${start}`))).toHaveLength(1);
    }
  },
  'numbered-headings-with-a-post-between': (shape) =>
    expect(headings(shape)).toEqual([
      'h2 [1.] Look up',
      'h2 [2.] Open a path',
      'h2 [3.] Drain the foot',
      'h2 [4.] Heat a little',
      'h2 [5.] Live in it',
    ]),
  'numbered-sentences-over-pictures': (shape) => {
    expect(headings(shape)).toEqual([]);
    expect(shape.filter((line) => line !== '  figure').map(begin)).toContain('ol 3');
    expect(shape.filter((line) => line === '  figure')).toHaveLength(3);
  },
  'numbered-steps-short-and-long': (shape) => {
    expect(headings(shape)).toEqual([]);
    expect(ordered(shape)).toEqual(['ol 1', 'ol 2', 'ol 3']);
    expect(shape.filter((line) => line === '  figure')).toHaveLength(3);
  },
  'numbered-truths-one-with-its-reasons': (shape) => {
    expect(headings(shape)).toEqual([]);
    expect(ordered(shape)).toEqual(['ol 1', 'ol 2', 'ol 3', 'ol 4', 'ol 5', 'ol 6']);
    expect(shape).toContain('  p They do not forgive a slow shower.');
    expect(shape).toContain('  p Come then.');
  },
  'own-name-before-every-post': (shape) => {
    without(/@garam_min/)(shape);
    expect(all(shape)).toContain('이야기하는데 주로 군밤과');
  },
  'picture-of-the-last-item': (shape) =>
    expect(shape.filter((line) => line === '  figure')).toHaveLength(4),
  // 103 characters: too long for a title.
  'title-before-a-dash': noTitle,
  'title-cut-within-brackets': noTitle,
  'title-line-that-stands-last': title('Cast iron for beginners: a step-by-step guide'),
  'title-that-goes-on-in-korean': noTitle,
  'title-that-is-all-of-the-first-paragraph': title(
    'Moss is the most patient plant you have never looked at',
  ),
  'title-that-would-lose-its-end': noTitle,
  'title-with-its-colon': title('Things I keep in the boot of my car'),
  'title-with-its-full-stop': title('Zehn Gründe für eine Werkbank im Flur'),
};

const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe('the trap is seen in', () => {
  test.each(names)('%s', (name) => {
    expect(checks).toHaveProperty(name);
    checks[name]?.(shapeOfCase(name));
  });
});
