import { expect, test } from 'vitest';
import { renderers } from '@/tests/hostile/markdown-renderers';
import { faultsIn, hostileMarkdown } from './rendered-markdown';

/** Settings that change no words of themselves. */
const readings = [
  ['markdown-it', {}],
  ['marked', {}],
  ['commonmark', { knowsNoTables: true }],
  ['showdown', { leavesEscapes: true }],
] as const;

const hostile = hostileMarkdown();

/** In a list showdown escapes code twice whose lines are indented, after a blank one. */
const isEscapedTwice = (string: string) => /^- .*\n\n {6}/.test(string);

test.each(readings)(
  'nothing that was written runs in %s, all of it is there to be read',
  { timeout: 30_000 },
  (name, reading) => {
    const { [name]: render = String } = renderers;
    const rendered = hostile.map(({ markdown }) => render(markdown));
    const faults = faultsIn(rendered, hostile, reading).map(([string = '', ...fault]) =>
      name === 'showdown' && isEscapedTwice(string) ? [string] : [string, ...fault],
    );
    const known = hostile.filter(({ string }) => name === 'showdown' && isEscapedTwice(string));
    expect(faults).toEqual(known.map(({ string }) => [string]));
  },
);
