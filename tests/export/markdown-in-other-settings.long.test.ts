import { expect, test } from 'vitest';
import { renderers } from '@/tests/hostile/markdown-renderers';
import { faultsIn, hostileMarkdown } from './rendered-markdown';

// Where a setting changes words, none can be compared.
const settings = Object.entries(renderers).filter(([name]) => name.includes(', '));

const hostile = hostileMarkdown();

test.each(settings)('nothing that was written runs in %s', { timeout: 30_000 }, (_name, render) => {
  const rendered = hostile.map(({ markdown }) => render(markdown));
  expect(faultsIn(rendered, hostile)).toEqual([]);
});
