import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { firstLoadChunk } from '@/scripts/build/first-load-chunk';
import { preloadFirst } from '@/scripts/build/preload-first';

const folder = mkdtempSync(join(tmpdir(), 'unspool-preload-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  'library.html':
    '<head></head><script type="module" src="./entrypoints/library/main.ts"></script>',
  'entrypoints/library/main.ts': `import { list } from './first-kept';
    void import('./show-library').then(({ show }) => show(list));
    void import('./later');`,
  'entrypoints/library/first-kept.ts': 'export const list = document.title;',
  'entrypoints/library/show-library.tsx': `import './library.css';
    import { shared } from './shared';
    export const show = (list: string) => shared(list);`,
  'entrypoints/library/library.css': 'p { color: red }',
  'entrypoints/library/shared.ts': 'export const shared = (list: string) => console.log(list);',
  'entrypoints/library/later.ts': "import { shared } from './shared'; shared('later');",
};

test('the library’s page runs first what asks for the list, and names all that draws it', async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [preloadFirst(), firstLoadChunk()],
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: join(folder, 'library.html') },
    },
  });
  const output = 'output' in result ? result.output : [];
  const page = output.find(({ fileName }) => fileName === 'library.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  const links = [...html.matchAll(/<link [^>]*>/g)].join('\n');
  expect(html).toMatch(/^<head>\s*<script type="module" async src="\/assets\/first-kept-/);
  for (const name of ['first-kept', 'show-library', 'shared']) {
    expect(links).toMatch(new RegExp(`rel="modulepreload" href="/assets/${name}-`));
  }
  expect(links).not.toContain('later');
  expect(links).toMatch(/rel="preload" href="\/assets\/show-library-[^"]*\.css"/);
});
