import { expect, test } from 'vitest';
import { renderers } from '@/tests/hostile/markdown-renderers';
import { portionsInShare } from '@/tests/hostile/share';
import { faultsIn, hostileMarkdown } from './rendered-markdown';

const { micromark = String } = renderers;

// The reader's own parser, and the slowest: a file of its own, portion by portion.
test.each(portionsInShare)(
  'nothing of %s runs in micromark, all of it is there to be read',
  { timeout: 30_000 },
  (_name, strings) => {
    const hostile = hostileMarkdown(strings);
    const rendered = hostile.map(({ markdown }) => micromark(markdown));
    expect(faultsIn(rendered, hostile, {})).toEqual([]);
  },
);
