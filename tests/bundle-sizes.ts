import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const build = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

export type BundleSize = {
  name: string;
  files: string[];
  bytes: number;
  gzipped: number;
  /** What we want it to weigh; where that is not reached yet, `budget` keeps it from growing. */
  goal: number;
  budget: number;
};

/** What the browser loads of the built extension at each place, and what it may weigh (gzipped bytes). */
export function bundleSizes(): BundleSize[] {
  return [
    // Keeps the browser's own functions, so that a page that replaces them is not handed what is ours.
    measure('main-world script', ['content-scripts/x-page.js'], { goal: 3 }),
    measure('content script', ['content-scripts/x.js'], { goal: 5 }),
    // At every start of it; what reads X's answers comes with the first of them. Why each weighs what it
    // does is in docs/decisions/0006-size-of-the-background.md.
    measure('background', ['background.js'], { goal: 15, budget: 18.5 }),
    measure('background’s second part, which parses', ['parse.js'], { goal: 15, budget: 16.5 }),
    measure('first load of the popup', firstLoadOf('popup.html'), { goal: 35 }),
    measure('first load of the reader tab', firstLoadOf('reader.html'), { goal: 35 }),
    // What the last KB buys is in docs/decisions/0008-how-posts-become-prose.md.
    measure('composer, loaded beside it', chunkOf('compose-article'), { goal: 35, budget: 38 }),
    // Of every language, so that an article does not depend on which of them were there.
    measure('words that it knows', chunkOf('compose-words'), { goal: 3, budget: 10.5 }),
  ];
}

/** `goal` and `budget` in KB. */
function measure(
  name: string,
  files: string[],
  { goal, budget = goal }: { goal: number; budget?: number },
): BundleSize {
  const contents = files.map((file) => readFileSync(join(build, file)));
  return {
    name,
    files,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
    goal: goal * 1024,
    budget: budget * 1024,
  };
}

function chunkOf(name: string): string[] {
  return readdirSync(join(build, 'chunks'))
    .filter((file) => file.startsWith(`${name}-`))
    .map((file) => `chunks/${file}`);
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
