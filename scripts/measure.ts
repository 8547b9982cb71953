// `npm run measure [folder]`: how large the files and functions are, beside those of version 0.1.
import { fileURLToPath } from 'node:url';
import { complexFunctions } from './complex-functions';
import { functionLengths, linesOf, readSource, readTests, type SourceFile } from './measure-source';

type Row = {
  name: string;
  lines: number;
  files: Spread;
  functions: Spread;
  /** Functions of more than 40 lines: how many, and their share of all. */
  long: { count: number; share: number };
  /** Functions whose cognitive complexity is over 15, over 30, and the worst. */
  complex: { over15: number; over30: number; worst: number };
  testsToSource: number;
};

type Spread = { median: number; p95: number; max: number };

/** What this script said of commit b77b8fd. */
const version01: Row = {
  name: 'Unspool 0.1',
  lines: 17107,
  files: { median: 52, p95: 170, max: 213 },
  functions: { median: 8, p95: 33, max: 162 },
  long: { count: 30, share: 0.027 },
  complex: { over15: 46, over30: 4, worst: 51 },
  testsToSource: 0.81,
};

print([version01, measure(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)))]);

function measure(folder: string): Row {
  const source = readSource(folder);
  const lengths = source.flatMap(functionLengths);
  const long = lengths.filter((length) => length > 40).length;
  const complexities = complexFunctions(folder).map(({ complexity }) => complexity);
  return {
    name: 'now',
    lines: sum(source),
    files: spread(source.map(linesOf)),
    functions: spread(lengths),
    long: { count: long, share: long / lengths.length },
    complex: {
      over15: complexities.length,
      over30: complexities.filter((complexity) => complexity > 30).length,
      worst: Math.max(0, ...complexities),
    },
    testsToSource: sum(readTests(folder)) / sum(source),
  };
}

function sum(files: SourceFile[]): number {
  return files.reduce((lines, file) => lines + linesOf(file), 0);
}

function spread(numbers: number[]): Spread {
  const sorted = numbers.toSorted((one, other) => one - other);
  const last = sorted.length - 1;
  const at = (share: number) => sorted[Math.min(last, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

function print(rows: Row[]): void {
  const heads = [
    '',
    'lines',
    'file median/p95/max',
    'function median/p95/max',
    'functions > 40 lines',
    'complexity > 15',
    'of these > 30',
    'worst',
    'test:source',
  ];
  const lines = [heads, heads.map(() => '---'), ...rows.map(cells)];
  for (const line of lines) console.log(`| ${line.join(' | ')} |`);
}

function cells({ name, lines, files, functions, long, complex, testsToSource }: Row): string[] {
  return [
    name,
    lines.toLocaleString('en'),
    written(files),
    written(functions),
    `${long.count} (${(long.share * 100).toFixed(1)} %)`,
    `${complex.over15}`,
    `${complex.over30}`,
    `${complex.worst}`,
    testsToSource.toFixed(2),
  ];
}

function written({ median, p95, max }: Spread): string {
  return `${median}/${p95}/${max}`;
}
