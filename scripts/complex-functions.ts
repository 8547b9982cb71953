import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readSource } from './measure-source';

export type ComplexFunction = { location: string; complexity: number };

/** The functions of the source that Biome finds too complex (its cognitive complexity over 15), worst first. */
export function complexFunctions(folder: string): ComplexFunction[] {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const options = [
    '--only=complexity/noExcessiveCognitiveComplexity',
    '--reporter=json',
    '--max-diagnostics=none',
  ];
  const paths = readSource(folder).map(({ path }) => path);
  const report = execFileSync(process.execPath, [biome, 'lint', ...options, ...paths], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { diagnostics } = JSON.parse(report.toString()) as { diagnostics: Diagnostic[] };
  return diagnostics
    .map(({ message, location: { path, start } }) => ({
      location: `${path}:${start.line}`,
      complexity: Number(/\d+/.exec(message)?.[0]),
    }))
    .toSorted((one, other) => other.complexity - one.complexity);
}

type Diagnostic = { message: string; location: { path: string; start: { line: number } } };
