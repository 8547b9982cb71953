import { keptIn } from '@/platform/library/kept-address';
import { loadFirst } from './load-list';

/**
 * What one sees first of the list, asked for before all else: the page runs this file as soon as it is
 * there (`scripts/build/preload-first.ts`), and the disk is read while the others come. Undefined where a kept
 * thread is read.
 */
export const firstKept = keptIn(location.href) ? undefined : loadFirst();
