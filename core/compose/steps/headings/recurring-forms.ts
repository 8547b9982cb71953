import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { markerAt } from '@/core/compose/draft/list-markers';
import { emojiAt } from '@/core/compose/language/emoji';
import { isWiderThan } from '@/core/compose/language/script';
import { endsWithColon } from '@/core/compose/language/sentences';
import { isTitleOfPost, standsAsHeading } from './stands-as-heading';

export type RecurringForms = {
  /** Emoji that more than one post begins with. */
  emoji: Set<string>;
  hasTitledPosts: boolean;
  hasAnnouncedPosts: boolean;
};

/** What the author does again and again counts as a sign; what happens once does not. */
export function recurringForms({ postDrafts }: Draft): RecurringForms {
  const later = postDrafts.slice(1).map(({ lines }) => lines);
  const overProse = later.filter(standsOverProse);
  const titled = overProse.filter((lines) => !isAnnouncement(lines)).length;
  const announced = overProse.filter((lines) => isAnnouncement(lines) && !isList(lines[1])).length;
  return {
    emoji: recurringEmoji(later.flatMap((lines) => lines.slice(0, 1))),
    hasTitledPosts: titled > 2 && titled * 5 >= later.length,
    // "On weather:" above most posts names them; now and then it only leads on to what follows.
    hasAnnouncedPosts: announced > 2 && announced * 5 >= later.length * 3,
  };
}

function recurringEmoji(firstLines: Line[]): Set<string> {
  const found = new Set<string>();
  const recurring = new Set<string>();
  for (const line of firstLines) {
    const emoji = emojiAt(textOf(line));
    if (emoji === undefined) continue;
    if (found.has(emoji)) recurring.add(emoji);
    found.add(emoji);
  }
  return recurring;
}

/** The first post begins under the emoji of most others: it is one of them, and heads none. */
export function opensSeries({ postDrafts: [first, ...later] }: Draft): boolean {
  const own = firstEmoji(first);
  if (own === undefined) return false;
  const alike = later.filter((postDraft) => firstEmoji(postDraft) === own).length;
  return alike > 2 && alike * 2 >= later.length;
}

function firstEmoji(postDraft: PostDraft | undefined): string | undefined {
  const line = postDraft?.lines[0];
  return line && emojiAt(textOf(line));
}

/** A title has a capital where its script has any, and a paragraph below rather than more short lines. */
function standsOverProse([first, ...below]: Line[]): boolean {
  if (first === undefined || !standsAsHeading(first, below[0]) || !isTitleOfPost(first))
    return false;
  if (/^\p{Ll}/u.test(textOf(first))) return false;
  return below.some((line) => line.role.type !== 'text' || isWiderThan(textOf(line), 45));
}

function isAnnouncement([first]: Line[]): boolean {
  return first !== undefined && endsWithColon(textOf(first));
}

function isList(line: Line | undefined): boolean {
  return line !== undefined && markerAt(line) !== undefined;
}
