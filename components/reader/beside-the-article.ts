/** What no article waits for: one file, loaded as soon as the page is drawn. */
export { Afterwards } from './Afterwards';
export { AsWritten } from './AsWritten';
export { OriginalPosts } from './OriginalPosts';
export { ReaderPanel } from './ReaderPanel';
