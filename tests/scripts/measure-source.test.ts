import { expect, test } from 'vitest';
import { functionLengths, linesOf, readSource } from '@/scripts/measure-source';

const code = `class Clock {
  get time(): number {
    return 1;
  }
}
const short = (a: number) => a + 1;
export function outer(): () => void {
  const inner = () => {
    short(1);
  };
  return inner;
}
declare function elsewhere(): void;
`;

test('a function is what has a block for a body, measured from its first line to its last', () => {
  const lengths = functionLengths({ path: 'clock.ts', code });
  expect(lengths.toSorted((one, other) => one - other)).toEqual([3, 3, 6]);
});

test('markup is read where the name says so', () => {
  const component = 'const Hello = () => {\n  return <b>hello</b>;\n};\n';
  expect(functionLengths({ path: 'Hello.tsx', code: component })).toEqual([3]);
});

test('code that cannot be read is told, not counted as nothing', () => {
  expect(() => functionLengths({ path: 'broken.ts', code: 'const = ;' })).toThrow('broken.ts');
});

test('lines are counted as wc -l does', () => {
  expect(linesOf({ path: 'clock.ts', code })).toBe(13);
});

test('the source is the extension’s own code', () => {
  const paths = readSource('.').map(({ path }) => path);
  expect(paths).toContain('core/post.ts');
  expect(paths.filter((path) => /^(tests|scripts|demo)\/|\.d\.ts$|\.css$/.test(path))).toEqual([]);
});
