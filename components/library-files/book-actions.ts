import type { Saved, SaveOptions } from '@/components/export/export-actions';
import type { KeptId } from '@/core/library/kept-thread';

export const bookKinds = ['epub', 'html'] as const;
export type BookKind = (typeof bookKinds)[number];

/** `threads`: how many threads there are, in words. */
export type BookWish = {
  ids: KeptId[];
  title: string;
  threads: string;
  kind: BookKind;
  pictures: boolean;
  /** The reader's highlights and notes. */
  highlights: boolean;
};

/** Makes one book of several kept threads, in this order, and hands it to the browser. */
export type SaveBook = (wish: BookWish, options: SaveOptions) => Promise<Saved>;
