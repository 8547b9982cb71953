import { defineBackground } from 'wxt/utils/define-background';
import { watchForBugs } from '@/platform/bugs';
import { addContextMenu, onContextMenu } from '@/platform/context-menu';
import { welcomeAfterInstalling } from '@/platform/first-run/welcome';
import { forgetPrivate } from '@/platform/forget';
import { onTabMessage } from '@/platform/messages';
import { popupAtClicks } from '@/platform/popup';
import { onReader } from '@/platform/reader-port';
import { forgetLapsed } from '@/platform/request-log';
import { onLastPrivateWindowClosed, onTabInFront } from '@/platform/tabs';
import { keepPagesAsChosen } from '@/platform/untouched-pages';
import { installParsing } from '@/visit/parse-answer';
import { readLink } from '@/visit/read-link';
import { receiveFromTab } from '@/visit/receive-from-tab';
import { serveVisit } from '@/visit/serve-visit';
import { updateBadgeOf } from '@/visit/update-badge';
import { isXAddress, postPages, xPages } from '@/x/addresses/x-pages';

/** Every listener stands at once when the worker starts; what they know stands in storage. */
export default defineBackground(() => {
  watchForBugs('background');
  installParsing();
  onTabMessage(receiveFromTab, isXAddress);
  onReader(serveVisit);
  onTabInFront(updateBadgeOf);
  onLastPrivateWindowClosed(() => void forgetPrivate());
  void popupAtClicks();
  keepPagesAsChosen(xPages);
  welcomeAfterInstalling();
  addContextMenu(postPages);
  onContextMenu((choice) => void readLink(choice));
  // What no limit needs any more.
  void forgetLapsed();
});
