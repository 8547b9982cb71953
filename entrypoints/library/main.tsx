import { keptIn } from '@/platform/library/kept-address';

// A kept thread is read in the same page that lists them all: only what is wanted is loaded.
if (keptIn(location.href)) void import('./open-kept').then(({ openKept }) => openKept());
else void import('./show-library').then(({ showLibrary }) => showLibrary());
