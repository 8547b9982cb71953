import '@/assets/styles/beside.css';
import '@/assets/styles/fonts-more.css';

export { OutcomeBubble } from '@/components/bar/OutcomeBubble';
export { Unfinished } from '@/components/bar/Unfinished';
export { currentPassage, goToBlock, goToPassage } from '@/components/reading/go-to-passage';
export { holdInView } from '@/components/reading/hold-in-view';
/** What no article waits for: one file and its styles, loaded as soon as the page is drawn. */
export { Afterwards } from './Afterwards';
export { AsWritten } from './AsWritten';
export { OpenedAutomatically } from './OpenedAutomatically';
export { OriginalsBeside } from './OriginalsBeside';
export { ReaderPanel } from './ReaderPanel';
export { ReadLately } from './ReadLately';
export { StatePage } from './StatePage';
