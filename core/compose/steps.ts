import { stripBanners } from './banners';
import { foldCalls } from './calls';
import { placeCards } from './cards';
import { findCode } from './code';
import { stripCounters } from './counters';
import type { Draft } from './draft';
import { mapFakeLetters } from './fake-letters';
import { gatherHashtags } from './hashtags';
import { findHeadings } from './headings';
import { joinPosts } from './joins';
import { setLabels } from './labels';
import { findLists } from './lists';
import { applyNumbering } from './numbering';
import { setParagraphs } from './paragraphs';
import { findQuotes } from './quotes';
import { splitRunOn } from './run-on';
import { boxNotes, boxSources, boxSummaries } from './sections';
import { setTitle } from './title';
import { markUpdates } from './updates';

/** Annotates the draft and says how much it changed. Any of them can be left out. */
export type Step = (draft: Draft) => number;

/**
 * What turns posts into prose, in this order: first what is not text goes, then what is set apart
 * is found, from the surest sign to the faintest, and what remains becomes paragraphs.
 */
export const steps = [
  ['updates', markUpdates],
  ['counters', stripCounters],
  ['banners', stripBanners],
  ['fake bold', mapFakeLetters],
  ['code', findCode],
  ['hashtags', gatherHashtags],
  ['cards', placeCards],
  ['quotes', findQuotes],
  ['notes', boxNotes],
  ['run-on', splitRunOn],
  ['numbering', applyNumbering],
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
