import type { en } from './en';

/** Every word of ours that a reader sees or hears, in one language. */
export type Texts = typeof en;
