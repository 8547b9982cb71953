import { keptIn } from '@/platform/library/kept-address';
import { loadList } from './load-list';

// A kept thread is read in the same page that lists them all: only what is wanted is loaded.
if (keptIn(location.href)) void import('./open-kept').then(({ openKept }) => openKept());
else {
  // The disk is read while the page is.
  const list = loadList();
  void import('./show-library').then(({ showLibrary }) => showLibrary(list));
}
