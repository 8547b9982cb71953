import { defineContentScript } from 'wxt/utils/define-content-script';
import { xPages } from '@/x/addresses/x-pages';
import { capturePage } from '@/x/capture/capture-page';
import { offerPort } from '@/x/capture/capture-port';
import { unlessUntouched } from '@/x/capture/untouched-page';

export default defineContentScript({
  matches: xPages,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    unlessUntouched(() => capturePage(offerPort()));
  },
});
