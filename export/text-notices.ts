import { handleOf, nameOf } from '@/components/article/author-names';
import { labelLines } from '@/components/article/notice-words';
import type { LabelsBlock, NoteBlock, ReaderNote } from '@/core/article';
import { type Gap, mayBeOnX } from '@/core/gap';
import type { Author, GrokShare, Poll } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import type { Texts } from '@/texts/texts';
import { whoWrote } from './who-wrote';

export function by(author: Author, texts: Texts): string {
  const name = nameOf(author, texts);
  return whoWrote({ author: name, handle: handleOf(author) });
}

export function gapText(gap: Gap, url: WebUrl | undefined, texts: Texts): string {
  return `[${texts.gap(gap)}]${url && mayBeOnX(gap) ? ` ${url}` : ''}`;
}

export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

export function pollText(poll: Poll, texts: Texts): string {
  const total = poll.choices.reduce((sum, { votes }) => sum + votes, 0);
  const lines = poll.choices.map(({ label, votes, image }) => {
    const picture = image ? ` [${image.alt ?? texts.imageWithout}] ${image.url}` : '';
    return `- ${label}: ${texts.percent(total === 0 ? 0 : votes / total)}${picture}`;
  });
  const votes = texts.pollVotes({ count: total });
  return [texts.poll, ...lines, poll.isFinal ? `${votes} · ${texts.pollFinal}` : votes].join('\n');
}

export function grokText({ question, answer, url }: GrokShare, texts: Texts): string {
  const parts = [texts.grok, question, answer, url];
  return quoted(parts.filter((part) => part !== undefined).join('\n\n'));
}

export function labelsText(block: LabelsBlock, texts: Texts): string {
  return labelLines(block, texts)
    .map((line) => `[${texts.noteByX}: ${line}]`)
    .join('\n');
}

export function noteText({ type, note }: NoteBlock | ReaderNote, texts: Texts): string {
  const label = type === 'note' ? texts.communityNote : texts.readerNote;
  return quoted(`${label}\n\n${note.text}`);
}
