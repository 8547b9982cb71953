import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const projectFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const built = new Map<string, Promise<string>>();

/** A module of the tests, with all that it needs, as one script for a page to run. */
export function buildScript(entry: string): Promise<string> {
  const script = built.get(entry) ?? bundle(entry);
  built.set(entry, script);
  return script;
}

async function bundle(entry: string): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'silent',
    root: projectFolder,
    resolve: { alias: { '@': projectFolder } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'built', fileName: 'built' } },
  });
  const [result] = [results].flat();
  const [chunk] = result && 'output' in result ? result.output : [];
  if (!chunk) throw new Error('There is no script.');
  return chunk.code;
}
