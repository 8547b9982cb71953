import { defineContentScript } from 'wxt/utils/define-content-script';
import { onCommand } from '@/platform/messages';
import { xPages } from '@/x/addresses/x-pages';
import { acceptPort } from '@/x/capture/capture-port';
import { unlessUntouched } from '@/x/capture/untouched-page';
import { onAddressChange } from '@/x/detect/detect-address';
import { watchVisible } from '@/x/visible-page/watch-visible';
import { askingPage } from './ask-page';
import { describingTab, openPost } from './describe-tab';
import { filingCaptures } from './file-captures';
import { untilStill } from './until-still';

export default defineContentScript({
  matches: xPages,
  runAt: 'document_start',
  // WXT would tell the page our name; and the page could then tell us to stop.
  noScriptStartedPostMessage: true,
  main() {
    const page = askingPage();
    const tab = describingTab(page.isHooked);
    const { hear, tellWhere } = filingCaptures(page, tab);
    let readVisible: (() => string) | undefined;

    // Started later, in a page that runs already, whoever offered a line would be the page itself.
    if (document.readyState === 'loading') {
      unlessUntouched(() => {
        acceptPort((port) => {
          page.use(port);
          port.onmessage = (event) => void hear(event.data);
        });
        return () => page.use(undefined);
      });
    }
    onAddressChange(tellWhere);
    addEventListener('pageshow', (event) => {
      if (event.persisted) tellWhere();
    });
    tellWhere();

    onCommand(async (command) => {
      switch (command.type) {
        case 'describe':
          return tab.describe();
        case 'ask':
          return page.ask(command);
        case 'wait until still':
          return untilStill();
        case 'read markup':
          readVisible ??= watchVisible(document);
          return command.focal === openPost() ? readVisible() : '';
        default:
          return command satisfies never;
      }
    });
  },
});
