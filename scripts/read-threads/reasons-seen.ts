import {
  bullet,
  call,
  counterAtEnd,
  counterAtStart,
  isFull,
  numberOf,
  pointer,
  width,
} from '@/scripts/signs/marks-of-writing';

/** A stretch of a post with what stands around it; a border between two posts is an empty one. */
export type Stretch = {
  text: string;
  from: number;
  to: number;
  /** The post before, if there is one. */
  before: string | undefined;
  isLastPost: boolean;
};

/**
 * What can be seen in and around the words that speaks for what a step did. Steps do not record
 * their reasons, which would cost the extension: this is read off the text afterwards, and may
 * name more than the step looked at.
 */
export function reasonsSeen(stretch: Stretch): string[] {
  return stretch.from === stretch.to ? atBorder(stretch) : inLine(stretch);
}

function atBorder({ text, from, before = '' }: Stretch): string[] {
  const last = before.trimEnd();
  const next = text.slice(from);
  return named([
    ['a comma before', /[,，、،;]$/.test(last)],
    ['dots before', /(?:…|\.{2,})$/.test(last)],
    ['a dash before', /[-–—]$/.test(last)],
    ['no end mark before', /[\p{L}\p{N}]$/u.test(last)],
    ['an end mark before', /[.!?。！？]["”’'»)」』]*$/.test(last) && !/(?:…|\.{2,})$/.test(last)],
    ['a full post before', isFull(last)],
    ['dots after', /^(?:…|\.{2,})/.test(next)],
    ['goes on small', /^\p{Ll}/u.test(next)],
    ['a capital after', /^\p{Lu}/u.test(next)],
    ['a name after', next.startsWith('@')],
  ]);
}

function inLine({ text, from, to, before, isLastPost }: Stretch): string[] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', to);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end).trim();
  const isAfterBlank = text.slice(0, start).trim() === '' || /\n\s*\n$/.test(text.slice(0, start));
  const isBeforeBlank = text.slice(end).trim() === '' || /^\n\s*\n/.test(text.slice(end));
  const words = text.slice(from, to);
  return named([
    [`the number ${numberOf(line)}`, numberOf(line) !== undefined],
    ['a counter', counterAtStart.test(`${line} x`) || counterAtEnd.test(line)],
    ['a bullet', bullet.test(line)],
    ['in capitals', /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words)],
    ['a colon at its end', /[:：]$/.test(line)],
    ['a question', /[?？]$/.test(line)],
    ['a full stop', /[.。]$/.test(line)],
    ['a pointer', pointer.test(words)],
    ['asks for something', call.test(words)],
    ['short', words.includes('\n') ? false : width(line) <= 70],
    ['a line by itself', isAfterBlank && isBeforeBlank],
    ['opens its post', text.slice(0, start).trim() === ''],
    ['in the first post', before === undefined],
    ['in the last post', isLastPost],
  ]);
}

function named(all: [string, boolean][]): string[] {
  return all.filter(([, isSeen]) => isSeen).map(([name]) => name);
}
