import { describe, expect, test } from 'vitest';
import { findPython } from '@/scripts/find-python.mjs';
import { renderInPython } from '@/tests/hostile/markdown-renderers';
import { faultsIn, hostileMarkdown } from './rendered-markdown';

const python = findPython();

/** Words can be compared where fences and tables are known. */
const readings = {
  'Python-Markdown': undefined,
  'Python-Markdown, extra': { leavesEscapes: true },
  mistune: { leavesEscapes: true },
};

// Where there is no such Python, Vitest counts it as skipped.
describe.runIf(python)('in Python', () => {
  const hostile = python ? hostileMarkdown() : [];
  const texts = hostile.map(({ markdown }) => markdown);
  const rendered = python ? renderInPython(python, texts, Object.keys(readings)) : {};

  test.each(Object.entries(readings))(
    'nothing that was written runs in %s, all of it is there to be read',
    { timeout: 30_000 },
    (name, reading) => {
      expect(rendered[name]).toHaveLength(hostile.length);
      expect(faultsIn(rendered[name] ?? [], hostile, reading)).toEqual([]);
    },
  );
});
