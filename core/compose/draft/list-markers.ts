import { emojiAt } from '@/core/compose/language/emoji';
import type { Line } from './draft';
import { foldedTextOf, textOf } from './line';

export type Marker = {
  /** Lines of one family may be one list. */
  family: string;
  /** Positions in the post's text: the marker itself, spaces after it left out. */
  from: number;
  to: number;
  /** ✅ and ❌ say something: they stay, as the item's sign. */
  isSign: boolean;
  /** Hangs under the item before it, if that has another marker. */
  isNested: boolean;
};

const spaced: Record<string, string> = {
  '-': 'ascii',
  '*': 'star',
  '+': 'plus',
  '~': 'tilde',
  '>': 'angle',
  '–': 'dash',
  '—': 'long dash',
};
/** "-Like this." */
const isTight = /^[-–]\p{L}/u;
const bullets = '•·・‣◦▪▫■□○●◆◇★☆∙⁃◾◽▸▹►▶⏵➤➔➜➠→⇒➥➡';
const arrows = '→➔➜➤➠▶▸▹►⇒➥➡';
const signs = '✅☑✓✔❌✗✘✖⛔⚠';

/** The sign a line of a list begins with, numbers aside. */
export function markerAt(line: Line): Marker | undefined {
  return isOrdinary(line.postDraft.text.charCodeAt(line.from)) ? undefined : signAt(line);
}

function signAt(line: Line): Marker | undefined {
  const { text, at } = foldedTextOf(line);
  const first = text.charAt(0);
  const marker = (family: string, length: number, isSign = false, isNested = false): Marker => ({
    family,
    from: line.from,
    to: at(length),
    isSign,
    isNested,
  });
  const hasSpace = text.charAt(1) === ' ' && text.length > 2;
  if (first === '↳' && text.length > 1) return marker('hook', 1, false, true);
  const arrow = /^(?:->|=>|-->)\s?(?=\S)/.exec(text)?.[0];
  if (arrow !== undefined) return marker('ascii arrow', arrow.trimEnd().length, false, true);
  const family = spaced[first];
  if (family !== undefined) {
    if (hasSpace) return marker(family, 1);
    return isTight.test(text) ? marker('tight dash', 1) : undefined;
  }
  if (text.length < 2) return undefined;
  if (signs.includes(first)) return marker('sign', 1, true);
  if (arrows.includes(first)) return marker('arrow', 1, false, true);
  if (bullets.includes(first)) return marker(`bullet ${first}`, 1);
  return emojiMarker(line);
}

/** Most lines begin with a letter or a digit. */
function isOrdinary(code: number): boolean {
  if (code < 0xb7) return code > 0x2e && code !== 0x3d && code !== 0x3e && code !== 0x7e;
  return (code >= 0xc0 && code < 0x2000) || (code >= 0x3040 && code !== 0x30fb && code < 0xd800);
}

function emojiMarker(line: Line): Marker | undefined {
  const emoji = emojiAt(textOf(line));
  if (emoji === undefined || saysSomething.test(emoji)) return undefined;
  const to = line.from + emoji.length;
  if (to >= line.to) return undefined;
  return { family: familyOfEmoji(emoji), from: line.from, to, isSign: false, isNested: false };
}

/** Keycaps count, flags and people are what a line is about: no bullets. */
const saysSomething =
  /\u20e3|\p{RI}|[\u{1F466}-\u{1F469}\u{1F471}-\u{1F478}\u{1F481}-\u{1F487}\u{1F9B8}\u{1F9B9}\u{1F9D1}-\u{1F9DD}]/u;

function familyOfEmoji(emoji: string): string {
  if (/^[🔹🔸🔷🔶]/u.test(emoji)) return 'emoji diamond';
  if (/^[🔘🔴🟠🟢🔵🟡🟣⚫⚪]/u.test(emoji)) return 'emoji circle';
  return `emoji ${emoji.replace(/\uFE0F/g, '')}`;
}
