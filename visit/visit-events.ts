import type { Failure } from '@/core/failure';
import type { ReaderCommand } from '@/core/reading';
import type { ThreadSource } from './find-thread-source';

/**
 * What is missing of the thread; whether the author went on; one more page of the discussion.
 */
export type Purpose = 'thread' | 'new posts' | 'replies';

/** What one look at the tab, the store and the settings found. */
export type Look = {
  source: ThreadSource;
  /** Something of the conversation is stored. */
  isKnown: boolean;
  /** There is something to ask X for. */
  hasMore: boolean;
  mayAskX: boolean;
};

export type VisitEvent =
  | { type: 'begun'; hasConsent: boolean; failure: Failure | undefined; look: Look }
  | { type: 'looked'; look: Look }
  /** Nothing has come for so long that what is there must do. */
  | { type: 'waited'; look: Look }
  | { type: 'captured'; tab: number; isAsked: boolean; hasFailed: boolean }
  | { type: 'commanded'; command: ReaderCommand }
  /** X's visible page was read. */
  | { type: 'seen' }
  | { type: 'gathering ended'; failure: Failure | undefined }
  /** A fault of ours, noted already. */
  | { type: 'broken' };

export type VisitEffect =
  | { type: 'report' }
  /** Without a look at anything, which may be what failed. */
  | { type: 'report failure' }
  /** Finds the tab and what is stored; its event follows at once. */
  | { type: 'look' }
  | { type: 'gather'; purpose: Purpose }
  | { type: 'stop gathering' }
  /** A reader tab for the same post need not ask for consent again. */
  | { type: 'note consent' }
  /** Kept for the next worker. */
  | { type: 'remember'; hasConsent?: boolean; failure?: Failure | undefined }
  | { type: 'forget'; what: 'thread' | 'read' | 'everything' }
  /** The reader's command is carried out. */
  | { type: 'confirm' };
