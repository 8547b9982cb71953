import type { ComponentChildren } from 'preact';
import type { Tool } from '@/components/bar/ToolButton';
import type { Outcome } from '@/components/bar/use-outcome';
import type { Gap } from '@/core/gap';
import type { KeptEntry } from '@/core/library/kept-thread';
import type { ThreadChange } from '@/core/library/thread-changes';
import type { KeepTexts } from '@/texts/keep/en';

/** How the bar makes its tool: what is open, what has just been done, how to open, and where to tell it. */
export type MakeTool = (
  open: string | undefined,
  done: string | undefined,
  toggle: (panel: 'keep') => () => void,
  tell: (outcome: Outcome) => void,
) => Tool;

/**
 * The thread that is read, as one to keep. Each step gives what to say of it; where it failed these words
 * say why, and nothing has changed.
 */
export type Keeping = {
  words: KeepTexts;
  /**
   * Its mark in the bar: a press keeps the thread; or opens what there is to say first, or to do with
   * what is kept.
   */
  tool: MakeTool;
  name: string;
  /** What is kept of it; absent where nothing is. */
  entry?: KeptEntry;
  /** Only followers may read it: the reader is told before. */
  isProtected: boolean;
  author: string;
  keep(): Promise<Kept>;
  /** `make` is told what is kept at that very moment, and the time. Nothing where nothing is kept. */
  change(make: MakeChange): Promise<string | undefined>;
  remove(): Promise<string>;
  /** What its author did since then, and the reader has not chosen about. */
  changes: ThreadChange[];
  /** Takes over what X has, or stays with what is kept. */
  choose(change: ThreadChange, takes: boolean): Promise<string | undefined>;
  /** What is kept of a post that is no longer there. */
  deletedPost(gap: Gap): ComponentChildren;
  openLibrary(): void;
};

export type MakeChange = (entry: KeptEntry, now: number) => Partial<KeptEntry>;

/** What to say of it. */
export type Kept = { words: string; isFailed?: true };
