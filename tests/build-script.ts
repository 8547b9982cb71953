import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
let built: Promise<string> | undefined;

/** `store.ts` as one script for a page. */
export function buildStore(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'silent',
    root: projectFolder,
    resolve: { alias: { '@': projectFolder } },
    build: {
      write: false,
      lib: { entry: 'tests/kills/store.ts', formats: ['iife'], name: 'built', fileName: 'store' },
    },
  });
  const [result] = [results].flat();
  const [chunk] = result && 'output' in result ? result.output : [];
  if (!chunk) throw new Error('There is no script.');
  return chunk.code;
}
