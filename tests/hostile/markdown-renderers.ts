import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt, { type MarkdownItOptions } from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import showdown from 'showdown';

type Render = (markdown: string) => string;

/** Programs that make HTML of Markdown, raw HTML let through; with their settings where it has several. */
export const renderers: Record<string, Render> = {
  'markdown-it': withMarkdownIt({ html: true }),
  'markdown-it, all': withMarkdownIt({
    html: true,
    linkify: true,
    typographer: true,
    breaks: true,
  }),
  marked: (markdown) => marked.parse(markdown, { async: false }),
  'marked, pedantic': (markdown) => marked.parse(markdown, { async: false, pedantic: true }),
  commonmark: withCommonmark(),
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  showdown: withShowdown({
    tables: true,
    strikethrough: true,
    ellipsis: false,
    literalMidWordUnderscores: true,
  }),
  'showdown, original': withFlavor('original'),
  'showdown, github': withFlavor('github'),
  'showdown, ghost': withFlavor('ghost'),
};

function withMarkdownIt(options: MarkdownItOptions): Render {
  const renderer = new MarkdownIt(options);
  return (markdown) => renderer.render(markdown);
}

function withCommonmark(): Render {
  const parser = new Parser();
  const renderer = new HtmlRenderer();
  return (markdown) => renderer.render(parser.parse(markdown));
}

function withShowdown(options: showdown.ConverterOptions): Render {
  const converter = new showdown.Converter(options);
  return (markdown) => converter.makeHtml(markdown);
}

function withFlavor(flavor: showdown.Flavor): Render {
  const converter = new showdown.Converter();
  converter.setFlavor(flavor);
  return (markdown) => converter.makeHtml(markdown);
}

/** What Python's programs make of each text, by their names in `render-markdown.py`: all in one start. */
export function renderInPython(
  python: string,
  texts: string[],
  names: string[] = [],
): Record<string, string[]> {
  const program = join(import.meta.dirname, 'render-markdown.py');
  const { status, stdout, stderr } = spawnSync(python, [program, ...names], {
    input: JSON.stringify(texts.map((text) => text.toWellFormed())),
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`Python rendered nothing: ${stderr}`);
  return JSON.parse(stdout);
}
