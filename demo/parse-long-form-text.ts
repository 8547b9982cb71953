import { readMedia } from './parse-attachment';
import type { BlockStyle, LongFormBlockSpec, LongFormSpec } from './thread-spec';

const prefixes: [RegExp, BlockStyle][] = [
  [/^# /, 'header-one'],
  [/^## /, 'header-two'],
  [/^### /, 'header-three'],
  [/^> /, 'blockquote'],
  [/^ *- /, 'unordered-list-item'],
  [/^ *\d+\. /, 'ordered-list-item'],
];

/**
 * Reads the body of a long-form article, a block a line, in something like Markdown: `#` headings,
 * `> `, `- `, `1. ` (indented by two: one deeper), `***` for a divider, `$$ … $$`, `[photo: …]`,
 * `[cover: …]`, `[post: id]`, `[preview]`; tables and fenced code become X's `MARKDOWN` atoms.
 */
export function parseLongFormText(title: string, lines: string[]): LongFormSpec {
  const longForm: LongFormSpec = { title, blocks: [] };
  let raw: string[] | undefined;
  for (const line of [...lines, '']) {
    const isFence = line.startsWith('```');
    const isRow = line.startsWith('|');
    if (raw?.[0]?.startsWith('```')) {
      raw.push(line);
      if (isFence) raw = close(raw, longForm);
      continue;
    }
    if (raw !== undefined && !isRow) raw = close(raw, longForm);
    if (isFence || isRow) {
      raw = [...(raw ?? []), line];
      continue;
    }
    if (line.trim() !== '') addLine(line, longForm);
  }
  return longForm;
}

function close(raw: string[], longForm: LongFormSpec): undefined {
  longForm.blocks.push({ type: 'markdown', markdown: raw.join('\n') });
}

function addLine(line: string, longForm: LongFormSpec) {
  const match = /^\[(photo|video|gif|cover|post|preview|old-shape)(?:: ?(.*))?\]$/.exec(
    line.trim(),
  );
  if (match === null) {
    longForm.blocks.push(readBlock(line));
    return;
  }
  const [, kind, content = ''] = match;
  if (kind === 'cover') longForm.cover = readMedia('photo', content);
  else if (kind === 'post') longForm.blocks.push({ type: 'post', id: content });
  else if (kind === 'preview') longForm.isPreview = true;
  else if (kind === 'old-shape') longForm.isOldShape = true;
  else if (kind === 'photo' || kind === 'video' || kind === 'gif') {
    const [description = '', caption] = content.split(/ \| /);
    longForm.blocks.push({ type: 'media', media: [readMedia(kind, description)], caption });
  }
}

function readBlock(line: string): LongFormBlockSpec {
  if (line.trim() === '***') return { type: 'divider' };
  const latex = /^\$\$(.*)\$\$$/.exec(line.trim())?.[1];
  if (latex !== undefined) return { type: 'latex', latex: latex.trim() };
  const found = prefixes.find(([prefix]) => prefix.test(line));
  if (found === undefined) return { type: 'text', style: 'unstyled', text: line };
  const [prefix, style] = found;
  const depth = Math.floor((line.length - line.trimStart().length) / 2);
  return { type: 'text', style, text: line.replace(prefix, ''), depth };
}
