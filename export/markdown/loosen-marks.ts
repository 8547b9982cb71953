import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';
import { type Around, inlineCode } from './code';
import type { Mark as ReaderMark } from './mark';
import { plain } from './nodes';

type Mark = Strong | Emphasis | Delete | ReaderMark;

/**
 * `**まとめ：**時刻` and `say**(this)**now` are no bold in Markdown, where a mark cannot stand between
 * punctuation and a letter: what is no letter moves out of it, on both sides.
 */
export function loosenMarks(nodes: PhrasingContent[], around?: Around): PhrasingContent[] {
  const joined = joinSame(nodes, around);
  const loose = joined.flatMap((node, index) => {
    if (!isMark(node)) return [node];
    const before = joined[index - 1];
    const after = joined[index + 1];
    return loosened(node, touches(before, 'end'), touches(after, 'start'));
  });
  // Without their marks, pieces may stand side by side that did not before.
  return joinSame(loose, around);
}

/**
 * Two that follow each other close with four stars, which nobody can read; code closes with the next
 * one's sign; and `1` before `.` are the beginning of a list, which only shows in both.
 */
function joinSame(nodes: PhrasingContent[], around?: Around): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last && isMark(last) && isMark(node) && last.type === node.type) {
      joined[joined.length - 1] = {
        ...last,
        children: joinSame([...last.children, ...node.children], around),
      };
    } else if (last?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    } else if (last?.type === 'inlineCode' && node.type === 'inlineCode') {
      joined[joined.length - 1] = inlineCode(last.value + node.value, around);
    } else joined.push(node);
  }
  return joined;
}

function loosened(mark: Mark, afterLetter: boolean, beforeLetter: boolean): PhrasingContent[] {
  const children = [...mark.children];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let isTight = afterLetter;
  while (children[0] && mustLeave(children[0], 'start', isTight)) {
    const [out, rest] = split(mark, children[0], 'start');
    children.splice(0, 1, ...rest);
    before.push(...out);
    isTight = false;
  }
  isTight = beforeLetter;
  for (
    let last = children.at(-1);
    last && mustLeave(last, 'end', isTight);
    last = children.at(-1)
  ) {
    const [out, rest] = split(mark, last, 'end');
    children.splice(-1, 1, ...rest);
    after.unshift(...out);
    isTight = false;
  }
  const inner = children.some(isVisible) ? [{ ...mark, children }] : children;
  return [...before, ...inner, ...after];
}

/** A mark must have something of its own beside it: a space never, another sign only beside a space. */
function mustLeave(node: PhrasingContent, edge: Edge, isTight: boolean): boolean {
  if (node.type === 'mark') return isTight;
  if (node.type !== 'text') return isTight && !isMark(node) && node.type !== 'break';
  return outer[edge].test(node.value) || (isTight && signs[edge].test(node.value));
}

type Edge = 'start' | 'end';
const outer = { start: /^\s/, end: /\s$/ };
const signs = { start: /^[\s\p{P}\p{S}]+/u, end: /[\s\p{P}\p{S}]+$/u };
const spaces = { start: /^\s+/, end: /\s+$/ };
const letters = { start: /^[^\s\p{P}\p{S}]/u, end: /[^\s\p{P}\p{S}]$/u };

/** What goes out of the mark, and what is left of this part of it. */
function split(
  mark: Mark,
  node: PhrasingContent,
  edge: Edge,
): [PhrasingContent[], PhrasingContent[]] {
  if (node.type === 'link') {
    return [[{ ...node, children: [{ ...mark, children: node.children }] }], []];
  }
  if (node.type !== 'text') return [[node], []];
  const found = (signs[edge].exec(node.value) ?? spaces[edge].exec(node.value))?.[0] ?? node.value;
  const left =
    edge === 'start' ? node.value.slice(found.length) : node.value.slice(0, -found.length);
  return [[plain(found)], left === '' ? [] : [plain(left)]];
}

function touches(node: PhrasingContent | undefined, edge: Edge): boolean {
  return node?.type === 'text' && letters[edge].test(node.value);
}

function isMark(node: PhrasingContent): node is Mark {
  return markTypes.has(node.type);
}

const markTypes = new Set<string>(['strong', 'emphasis', 'delete', 'mark']);

/** Bold around nothing that one sees is stars in the text. */
function isVisible(node: PhrasingContent): boolean {
  if (node.type === 'text') return /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(node.value);
  return 'children' in node ? node.children.some(isVisible) : node.type !== 'break';
}
