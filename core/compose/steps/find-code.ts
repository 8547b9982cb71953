import type { CodePlan, Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { isNewline, leaveOut, textOf } from '@/core/compose/draft/line';
import { sentencesOf } from '@/core/compose/language/sentences';

/** Code keeps its lines and its spaces: fenced, typed at a prompt, or plain to see. */
export function findCode(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) {
    if (!mayHaveCode.test(postDraft.text)) continue;
    changes += fencedCode(postDraft) + promptCode(postDraft) + plainCode(postDraft);
  }
  return changes;
}

const codeSign = /[;{}()=]/;
const mayHaveCode = new RegExp(`\`\`\`|\\$ |>>> |${codeSign.source}`);

function fencedCode(postDraft: PostDraft): number {
  const { lines } = postDraft;
  const fences = new Set<Line>();
  for (let index = 0; index < lines.length; index++) {
    const opening = lines[index];
    if (opening === undefined || !isFence(opening)) continue;
    let end = index + 1;
    while (end < lines.length && !isClosing(lines[end])) end++;
    if (end === lines.length) break;
    const inner = lines.slice(index + 1, end);
    const closing = lines[end];
    if (inner.length > 0 && closing !== undefined) {
      setCode(inner, /^```([\w+#-]+)$/.exec(textOf(opening))?.[1]);
      fences.add(opening).add(closing);
    }
    index = end;
  }
  if (fences.size === 0) return 0;
  for (const { from, to } of fences) leaveOut(postDraft, from, to, 'code fence');
  postDraft.lines = lines.filter((line) => !fences.has(line));
  postDraft.lines.forEach((line, index) => {
    const before = postDraft.lines[index - 1];
    if (before?.role.type !== 'code' || line.role.type === 'code') return;
    line.isAfterBlank = true;
    line.startsParagraph = true;
  });
  return fences.size / 2;
}

function isClosing(line: Line | undefined): boolean {
  return line !== undefined && textOf(line) === '```';
}

function isFence(line: Line): boolean {
  return line.role.type === 'text' && /^```[\w+#-]*$/.test(textOf(line));
}

const prompt = /^(?:\$ (?=[a-z./])|>>> )/;

function promptCode(postDraft: PostDraft): number {
  let changes = 0;
  const { lines } = postDraft;
  for (let index = 0; index < lines.length; index++) {
    const group: Line[] = [];
    for (let next = index; next < lines.length; next++) {
      const line = lines[next];
      if (line === undefined || line.role.type !== 'text') break;
      const text = textOf(line);
      const isOutput = group.length > 0 && !line.isAfterBlank && !isProse(text);
      if (!(prompt.test(text) && !isProse(text)) && !isOutput) break;
      group.push(line);
    }
    if (group.length === 0) continue;
    setCode(group, undefined);
    index += group.length - 1;
    changes++;
  }
  return changes;
}

function isProse(text: string): boolean {
  return /[.!?。]$/.test(text) && (text.split(' ').length > 4 || sentencesOf(text).length > 1);
}

const codeLine = new RegExp(
  [
    '[{};]$',
    '^[})\\]]+(?:[;,][;,)]*)?$',
    '=>\\s*\\{?$',
    '^(?:import|from|const|let|var|def|class|function|return|public|private|func|fn|use|package|if|for|while|else|elif|try|except)\\b.*[=({:;)]',
    '^#include\\b',
    '^(?:SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|JOIN)\\s[\\w*]',
    '^[\\w.]+\\(.*\\)[;:]?$',
    '^<\\/?[a-z][^>]*>',
    '^[\\w.[\\]]+ (?:=|:=|\\+=|==) \\S',
    '^(?:\\/\\/|#|--) ',
  ].join('|'),
);

/** At least three lines together that read as code, from the first to the last. */
function plainCode({ lines }: PostDraft): number {
  let changes = 0;
  for (let index = 0; index < lines.length; ) {
    const { areCode, lastSign } = codeFrom(lines, index);
    const end = index + areCode.length;
    let signs = areCode.filter((isCode) => isCode).length;
    for (const isCode of areCode) {
      const isDense = signs >= 3 && signs >= (end - index) * 0.6;
      if (isCode && isDense && index <= lastSign) break;
      if (isCode) signs--;
      index++;
    }
    if (index < end) {
      setCode(lines.slice(index, end), undefined);
      changes++;
    }
    index = Math.max(end, index + 1);
  }
  return changes;
}

/** Whether each line reads as code, up to the last that does; indented ones may stand between them. */
function codeFrom(lines: Line[], start: number): { areCode: boolean[]; lastSign: number } {
  const areCode: boolean[] = [];
  let length = 0;
  let lastSign = -1;
  let sign = -1;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.role.type !== 'text') break;
    const text = textOf(line);
    const isCode = codeLine.test(text);
    if (!isCode && (index === start || line.indent < 2)) break;
    if (codeSign.test(text)) sign = index;
    areCode.push(isCode);
    if (!isCode) continue;
    length = areCode.length;
    lastSign = sign;
  }
  return { areCode: areCode.slice(0, length), lastSign };
}

function setCode(lines: Line[], codeLang: string | undefined): void {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  const { text } = first.postDraft;
  let from = first.from;
  while (from > 0 && !isNewline(text.charCodeAt(from - 1)) && from > first.from - 64) from--;
  const block: CodePlan = { from, to: last.to };
  if (codeLang !== undefined) block.codeLang = codeLang;
  for (const line of lines) line.role = { type: 'code', block };
}
