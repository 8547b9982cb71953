import { expect, test } from 'vitest';
import { counted, growthOf, linear } from '@/tests/growth/growth';

test('reading marked words is linear in the nodes they stand in', () => {
  const node = { nodeType: 3, nodeValue: 'a  word ' } as Node;
  const ratio = growthOf((size) => {
    const nodes = Array<Node>(size).fill(node);
    return () => counted.readMarked(nodes);
  }, 500);
  expect(ratio).toBeLessThanOrEqual(linear);
});
