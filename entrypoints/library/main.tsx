import { keptIn } from '@/platform/library/kept-address';
import { isDue } from './is-due';
import { loadFirst } from './load-list';
import { loadReader } from './load-reader';

// A kept thread is read in the same page that lists them all: only what is wanted is loaded.
if (keptIn(location.href)) void import('./open-kept').then(({ openKept }) => openKept());
else {
  // The disk is read while the page is.
  const atStart = { first: loadFirst(), reader: loadReader(), due: isDue() };
  void import('./show-library').then(({ showLibrary }) => showLibrary(atStart));
}
