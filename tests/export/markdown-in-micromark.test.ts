import { expect, test } from 'vitest';
import { renderers } from '@/tests/hostile/markdown-renderers';
import { faultsIn, hostileMarkdown } from './rendered-markdown';

const { micromark = String } = renderers;

// The reader's own parser, and the slowest: a file of its own.
test('nothing that was written runs in micromark, all of it is there to be read', {
  timeout: 30_000,
}, () => {
  const hostile = hostileMarkdown();
  const rendered = hostile.map(({ markdown }) => micromark(markdown));
  expect(faultsIn(rendered, hostile, {})).toEqual([]);
});
