import type { Picture } from './picture';

/** A file that still lacks its pictures, so that its article is drawn once and not once more for them. */
export type FileDraft<Made> = {
  /** Of every picture that it has a place for, each once. */
  pictures: string[];
  /** With pictures by their addresses; one that is not there is named in its place. */
  finish(pictures: ReadonlyMap<string, Picture>): Made;
};
