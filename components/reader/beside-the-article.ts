import '@/assets/styles/beside.css';
import '@/assets/styles/fonts-more.css';

/** What no article waits for: one file and its styles, loaded as soon as the page is drawn. */
export { Afterwards } from './Afterwards';
export { AsWritten } from './AsWritten';
export { OriginalPosts } from './OriginalPosts';
export { ReaderPanel } from './ReaderPanel';
