import { defineContentScript } from 'wxt/utils/define-content-script';
import { capturePage } from '@/x/capture/capture-page';
import { offerPort } from '@/x/capture/capture-port';
import { unlessUntouched } from '@/x/capture/untouched-page';

export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    unlessUntouched(() => capturePage(offerPort()));
  },
});
