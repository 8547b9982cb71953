import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { compileTexts } from '@/scripts/build/compile-texts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** A module of the project as a script and a style sheet for a page, built as the extension is. */
export async function buildPage(entry: string): Promise<{ script: string; style: string }> {
  const outDir = mkdtempSync(join(tmpdir(), 'unspool-page-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      root: project,
      plugins: [preact(), compileTexts()],
      resolve: { alias: { '@': project.replace(/[\\/]$/, '') } },
      build: {
        outDir,
        lib: {
          entry: join(project, entry),
          formats: ['es'],
          fileName: 'page',
          cssFileName: 'page',
        },
        // The page has no other files: what is loaded by need is in this one.
        rollupOptions: { output: { codeSplitting: false } },
      },
    });
    const style = join(outDir, 'page.css');
    return {
      script: readFileSync(join(outDir, 'page.js'), 'utf8'),
      style: existsSync(style) ? readFileSync(style, 'utf8') : '',
    };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
