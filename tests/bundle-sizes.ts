import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const build = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

export type BundleSize = {
  name: string;
  files: string[];
  bytes: number;
  gzipped: number;
  budget: number;
};

/** What the browser loads of the built extension at each place, and what it may weigh (gzipped bytes). */
export function bundleSizes(): BundleSize[] {
  return [
    measure('main-world script', ['content-scripts/x-page.js'], 2 * 1024),
    measure('content script', ['content-scripts/x.js'], 5 * 1024),
    measure('background', ['background.js'], 15 * 1024),
    measure('first load of the popup', firstLoadOf('popup.html'), 35 * 1024),
    measure('first load of the reader tab', firstLoadOf('reader.html'), 35 * 1024),
  ];
}

function measure(name: string, files: string[], budget: number): BundleSize {
  const contents = files.map((file) => readFileSync(join(build, file)));
  return {
    name,
    files,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
    budget,
  };
}

/** The page, its styles and scripts, and all they import statically; what is loaded later is not in it. */
function firstLoadOf(page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const linked = [
    ...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+\.(?:js|css))"/g),
  ].map((match) => match[1] ?? '');
  const files = new Set<string>([page]);
  const add = (file: string) => {
    if (files.has(file) || !existsSync(join(build, file))) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(build, file), 'utf8');
    for (const match of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g,
    )) {
      add(new URL(match[1] ?? '', `file:///${file}`).pathname.slice(1));
    }
  };
  for (const file of linked) add(file);
  return [...files];
}
