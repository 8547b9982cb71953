import type * as mdast from 'mdast';
import type { Block, ListItem, TableRow } from '@/core/article';
import { baseOf } from '@/core/compose/blocks/block-base';
import { sourceOf, textLeaf } from '@/core/compose/blocks/inlines';
import type { PostDraft } from '@/core/compose/draft/draft';
import type { Inline, Source, Text } from '@/core/inline';
import type { Range } from '@/core/post';
import { toWebUrl } from '@/core/web-url';
import { maskMaths, withMaths } from './markdown-maths';
import { type References, referencesIn } from './markdown-references';
import { parseMarkdown } from './parse-markdown';

/** A place in the post's text: `start` is where the Markdown begins, in UTF-16. */
type Origin = { postDraft: PostDraft; start: number; references: References };

/** A Markdown atom of a long-form article as blocks; the range is in UTF-16. */
export function readMarkdown(postDraft: PostDraft, { from, to }: Range): Block[] {
  const root = parseMarkdown(maskMaths(postDraft.text.slice(from, to)));
  const references = referencesIn(root.children);
  const origin = { postDraft, start: from, references };
  const blocks = blocksOf(origin, root.children);
  const notes = references.notes.flatMap((note) => noteBlocks(origin, note));
  if (notes.length === 0) return blocks;
  const base = baseOf(postDraft, from, to, 'notes');
  return [...blocks, { type: 'footnotes', ...base, children: notes }];
}

/** What a note is about is told by its name, as in the words. */
function noteBlocks(origin: Origin, note: mdast.FootnoteDefinition): Block[] {
  const { from } = spanOf(note);
  const blocks = blocksOf(origin, note.children);
  const [first] = blocks;
  if (first?.type !== 'paragraph') return blocks;
  const end = from + `[^${note.identifier}]:`.length;
  const source = sourceOf(origin.postDraft, origin.start + from, origin.start + end);
  first.children.unshift({ type: 'text', value: `[${note.identifier}] `, source, isMapped: true });
  return blocks;
}

function rawCode({ postDraft, start }: Origin, from: number, to: number, codeLang?: string): Block {
  const source = sourceOf(postDraft, start + from, start + to);
  const base = { ...baseOf(postDraft, start + from, start + to), direction: 'ltr' as const };
  const value = postDraft.text.slice(start + from, start + to);
  return { type: 'code', ...base, value, source, ...(codeLang && { codeLang }) };
}

function spanOf(node: mdast.Node): Range {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

function blocksOf(origin: Origin, nodes: mdast.RootContent[]): Block[] {
  return nodes.flatMap((node) => blockOf(origin, node));
}

function blockOf(origin: Origin, node: mdast.RootContent): Block[] {
  const { from, to } = spanOf(node);
  const base = (part?: string) =>
    baseOf(origin.postDraft, origin.start + from, origin.start + to, part);
  switch (node.type) {
    case 'paragraph': {
      const formula = formulaIn(origin, node);
      if (formula) return [formula];
      return withWords({ type: 'paragraph', ...base(), children: inlines(origin, node.children) });
    }
    case 'heading':
      return headingOf(origin, node);
    case 'blockquote':
      return [{ type: 'blockquote', ...base('quote'), children: blocksOf(origin, node.children) }];
    case 'list': {
      const children = node.children.map((item) => listItem(origin, item));
      const ordered = node.ordered === true;
      const start = node.start ?? undefined;
      return [{ type: 'list', ...base('list'), ordered, ...(start && { start }), children }];
    }
    case 'code':
      return [codeBlock(origin, node)];
    case 'table': {
      const children = node.children.map((row) => tableRow(origin, row));
      return [{ type: 'table', ...base('table'), align: node.align ?? [], children }];
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak', ...base('rule') }];
    // Where links lead, and notes, which stand at the end.
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default: {
      // HTML: shown as written rather than lost.
      const children = [textLeaf(origin.postDraft, origin.start + from, origin.start + to)];
      return to > from ? [{ type: 'paragraph', ...base(), children }] : [];
    }
  }
}

function headingOf(origin: Origin, node: mdast.Heading): Block[] {
  const { postDraft, start } = origin;
  // Right under a definition, the parser lets a heading begin where that one does.
  const { from } = spanOf(node.children[0] ?? node);
  const base = baseOf(postDraft, start + from, start + spanOf(node).to);
  const depth = node.depth < 3 ? 2 : 3;
  const children = inlines(origin, node.children);
  return withWords({ type: 'heading', ...base, depth, children });
}

/** A paragraph that is a formula and nothing else. */
function formulaIn(origin: Origin, node: mdast.Paragraph): Block | undefined {
  const { from, to } = spanOf(node);
  const raw = origin.postDraft.text.slice(origin.start + from, origin.start + to);
  const inner = /^\$\$\s*([\s\S]*?)\s*\$\$$/.exec(raw)?.[1];
  if (!inner || inner.includes('$$')) return undefined;
  const start = from + raw.indexOf(inner);
  return rawCode(origin, start, start + inner.length, 'latex');
}

function withWords(block: Extract<Block, { children: Inline[] }>): Block[] {
  return block.children.length > 0 ? [block] : [];
}

function listItem(origin: Origin, node: mdast.ListItem): ListItem {
  const { from, to } = spanOf(node);
  return {
    type: 'listItem',
    ...baseOf(origin.postDraft, origin.start + from, origin.start + to, 'item'),
    ...(typeof node.checked === 'boolean' && { isDone: node.checked }),
    children: blocksOf(origin, node.children),
  };
}

function tableRow(origin: Origin, row: mdast.TableRow): TableRow {
  return {
    type: 'tableRow',
    children: row.children.map(({ children }) => ({
      type: 'tableCell',
      children: inlines(origin, children),
    })),
  };
}

/** Fences stay out; indented code is shown with its indent, which is in the text. */
function codeBlock(origin: Origin, node: mdast.Code): Block {
  const { from, to } = spanOf(node);
  const raw = origin.postDraft.text.slice(origin.start + from, origin.start + to);
  const at = /^\s*(?:```|~~~)/.test(raw) ? raw.indexOf(node.value, raw.indexOf('\n') + 1) : -1;
  const codeLang = node.lang ?? undefined;
  if (at < 0 || node.value === '') return rawCode(origin, from, to, codeLang);
  return rawCode(origin, from + at, from + at + node.value.trimEnd().length, codeLang);
}

function inlines(origin: Origin, nodes: mdast.PhrasingContent[]): Inline[] {
  return nodes.flatMap((node) => inlineOf(origin, node));
}

function inlineOf(origin: Origin, node: mdast.PhrasingContent): Inline[] {
  const { from, to } = spanOf(node);
  const raw = origin.postDraft.text.slice(origin.start + from, origin.start + to);
  const source = sourceOf(origin.postDraft, origin.start + from, origin.start + to);
  switch (node.type) {
    case 'text':
      return [wordsOf(node, raw, source)];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: node.type, children: inlines(origin, node.children) }];
    case 'inlineCode':
      return [codeInLine(origin, node, raw, source)];
    case 'break':
      return [{ type: 'break', source }];
    case 'link':
      return linked(node.url, inlines(origin, node.children));
    case 'linkReference': {
      const url = origin.references.urls.get(node.identifier);
      return url === undefined
        ? [{ type: 'text', value: raw, source }]
        : linked(url, inlines(origin, node.children));
    }
    // From wherever they come: a picture of a stranger's would tell who reads, so it is a link.
    case 'image':
      return linked(node.url, [pictureName(node, source)]);
    case 'imageReference': {
      const url = origin.references.urls.get(node.identifier) ?? '';
      return linked(url, [pictureName({ ...node, url }, source)]);
    }
    case 'footnoteReference':
      return [{ type: 'text', value: `[${node.identifier}]`, source, isMapped: true }];
    case 'html':
      if (/^<br\s*\/?>$/i.test(node.value)) return [{ type: 'break', source }];
      return [{ type: 'text', value: raw, source }];
    default:
      return [{ type: 'text', value: raw, source }];
  }
}

function wordsOf({ value }: mdast.Text, raw: string, source: Source): Text {
  if (value === raw) return { type: 'text', value: raw, source };
  return { type: 'text', value: withMaths(value, raw), source, isMapped: true };
}

function codeInLine(origin: Origin, node: mdast.InlineCode, raw: string, source: Source): Inline {
  const { value } = node;
  const at = raw.indexOf(value);
  if (at < 0) return { type: 'inlineCode', value, source, isMapped: true };
  const start = origin.start + spanOf(node).from + at;
  const inner = sourceOf(origin.postDraft, start, start + value.length);
  return { type: 'inlineCode', value, source: inner };
}

function linked(address: string, children: Inline[]): Inline[] {
  const url = toWebUrl(address);
  return url === undefined ? children : [{ type: 'link', url, kind: 'link', children }];
}

function pictureName(
  { alt, url }: { alt?: string | null | undefined; url: string },
  source: Source,
): Text {
  return { type: 'text', value: alt || url, source, isMapped: true };
}
