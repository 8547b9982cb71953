import { firstKept } from './first-kept';
import { isDue } from './is-due';
import { loadReader } from './load-reader';

// A kept thread is read in the same page that lists them all: only what is wanted is loaded.
if (firstKept) {
  const atStart = { first: firstKept, reader: loadReader(), due: isDue() };
  void import('./show-library').then(({ showLibrary }) => showLibrary(atStart));
} else void import('./open-kept').then(({ openKept }) => openKept());
