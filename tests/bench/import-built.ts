import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type PluginOption } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * A module of this folder, built as the extension is: what runs TypeScript directly names every
 * function again at each call, and that would be measured with the rest.
 */
export async function importBuilt<Module>(
  name: string,
  plugins: PluginOption[] = [],
): Promise<Module> {
  const outDir = mkdtempSync(join(tmpdir(), 'unspool-bench-'));
  try {
    await build({
      configFile: false,
      plugins,
      logLevel: 'silent',
      root: folder,
      resolve: { alias: { '@': join(folder, '../..') } },
      ssr: { noExternal: true },
      build: {
        ssr: join(folder, name),
        outDir,
        rollupOptions: { output: { entryFileNames: 'built.mjs' } },
      },
    });
    return (await import(pathToFileURL(join(outDir, 'built.mjs')).href)) as Module;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
