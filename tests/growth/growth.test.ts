import { describe, expect, test } from 'vitest';
import { counted, growthOf, linear } from './growth';

const { linear: alike, quadratic } = counted.samples;
const texts = (size: number) =>
  Array.from({ length: size }, (_, index) => `word ${10_000 + index} `);

describe('the counter sees that twice the work is done for twice as much, by', () => {
  test.each(Object.entries(alike))('%s', (_, work) => {
    expect(growthOf((size) => () => work(texts(size)), 150)).toBeLessThan(linear);
  });
});

describe('the counter sees that four times the work is done for twice as much, by', () => {
  test.each(Object.entries(quadratic))('%s', (_, work) => {
    expect(growthOf((size) => () => work(texts(size)), 150)).toBeGreaterThan(10);
  });
});
