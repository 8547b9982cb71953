import type { Draft } from '@/core/compose/draft/draft';
import { stripBanners } from '@/core/compose/steps/banners/strip-banners';
import { boxNotes, boxSources, boxSummaries } from '@/core/compose/steps/box-sections';
import { findCode } from '@/core/compose/steps/find-code';
import { findLists } from '@/core/compose/steps/find-lists';
import { findQuotes } from '@/core/compose/steps/find-quotes';
import { setTitle } from '@/core/compose/steps/find-title';
import { foldCalls } from '@/core/compose/steps/fold-calls';
import { gatherHashtags } from '@/core/compose/steps/gather-hashtags';
import { findHeadings } from '@/core/compose/steps/headings/find-headings';
import { joinPosts } from '@/core/compose/steps/joins/join-posts';
import { mapFakeLetters } from '@/core/compose/steps/map-fake-letters';
import { markUpdates } from '@/core/compose/steps/mark-updates';
import { readNumbers } from '@/core/compose/steps/numbers/read-numbers';
import { splitRunOn } from '@/core/compose/steps/numbers/split-run-on';
import { placeCards } from '@/core/compose/steps/place-cards';
import { setEmphasis } from '@/core/compose/steps/set-emphasis';
import { setLabels } from '@/core/compose/steps/set-labels';
import { setParagraphs } from '@/core/compose/steps/set-paragraphs';
import { stripNames } from '@/core/compose/steps/strip-names';
import { unwrapLines } from '@/core/compose/steps/unwrap-lines';

/** Annotates the draft and says how much it changed. Any of them can be left out. */
export type Step = (draft: Draft) => number;

/**
 * What turns posts into prose, in this order: first what is not text goes, then what is set apart
 * is found, from the surest sign to the faintest, and what remains becomes paragraphs.
 */
export const steps = [
  ['updates', markUpdates],
  ['names', stripNames],
  ['fake bold', mapFakeLetters],
  ['code', findCode],
  ['wraps', unwrapLines],
  ['emphasis', setEmphasis],
  ['notes', boxNotes],
  ['run-on', splitRunOn],
  ['numbers', readNumbers],
  ['hashtags', gatherHashtags],
  ['banners', stripBanners],
  ['cards', placeCards],
  ['quotes', findQuotes],
  ['title', setTitle],
  ['headings', findHeadings],
  ['lists', findLists],
  ['labels', setLabels],
  ['summaries', boxSummaries],
  ['sources', boxSources],
  ['calls', foldCalls],
  ['joins', joinPosts],
  ['paragraphs', setParagraphs],
] as const satisfies [string, Step][];

export type StepName = (typeof steps)[number][0];
