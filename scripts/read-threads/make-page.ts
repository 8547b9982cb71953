import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readArticleStyles } from '@/scripts/article-styles';
import type { ComposedThread } from './composed-thread';
import type { Column } from './table-of-signs';

/** What the page's script is given; see look-through.js. */
export type Shown = Omit<ComposedThread, 'print' | 'has' | 'texts'> & {
  old?: Pick<ComposedThread, 'article' | 'occurrences' | 'signs'>;
};

/** One HTML file that needs nothing else and asks nobody for anything. */
export function makePage(now: Column, before?: Column): { html: string; count: number } {
  const shown = before ? changedSince(now, before) : now.composed.map(shownOf);
  const script = read('look-through.js');
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const styles = `${readArticleStyles()}\n${read('look-through.css')}`;
  const data = inScript({ since: before?.name, threads: shown });
  const html = pageOf({ policy, styles, data, script });
  return { html, count: shown.length };
}

function changedSince(now: Column, before: Column): Shown[] {
  const older = new Map(before.composed.map((thread) => [thread.name, thread]));
  return now.composed.flatMap((thread) => {
    const old = older.get(thread.name);
    if (old === undefined || old.print === thread.print) return [];
    const { article, occurrences, signs } = old;
    return [{ ...shownOf(thread), old: { article, occurrences, signs } }];
  });
}

function shownOf({ name, lang, posts, article, occurrences, signs }: ComposedThread): Shown {
  return { name, lang, posts, article, occurrences, signs };
}

/** A `<` could end the script. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

type Parts = { policy: string; styles: string; data: string; script: string };

function pageOf({ policy, styles, data, script }: Parts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Threads to read</title>
<style>${styles}</style>
</head>
<body>
<header class="tools">
<button type="button" id="previous" title="Previous thread (k)" aria-label="Previous thread">←</button>
<button type="button" id="next" title="Next thread (j)" aria-label="Next thread">→</button>
<output id="count"></output>
<label>Show <select id="filter"></select></label>
<label>in <select id="language"></select></label>
<label>as <select id="view"><option value="threads">threads</option><option value="places">places</option></select></label>
<label>Go to <input id="go" type="search" size="8" placeholder="name"></label>
</header>
<main id="look"></main>
<script type="application/json" id="threads">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}
