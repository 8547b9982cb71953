import { defineContentScript } from 'wxt/utils/define-content-script';
import { xPages } from '@/x/addresses/x-pages';
import { keepUntouched } from '@/x/capture/untouched-page';

/** Runs only where the reader chose to read no more than the page shows: `platform/untouched-pages.ts`. */
export default defineContentScript({
  matches: xPages,
  runAt: 'document_start',
  world: 'MAIN',
  registration: 'runtime',
  main: keepUntouched,
});
