import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepUntouched } from '@/x/capture/untouched-page';

/** Runs only where the reader chose to read no more than the page shows: `platform/untouched-pages.ts`. */
export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  runAt: 'document_start',
  world: 'MAIN',
  registration: 'runtime',
  main: keepUntouched,
});
