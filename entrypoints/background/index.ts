import { defineBackground } from 'wxt/utils/define-background';
import { toPostId } from '@/core/post';
import { noteBug, noteBugKind, watchForBugs } from '@/platform/bugs';
import { addContextMenu, onContextMenu } from '@/platform/context-menu';
import type { Owner } from '@/platform/conversation-store';
import { forgetPrivate } from '@/platform/forget';
import { type Filed, type FromTab, onTabMessage, type Sender } from '@/platform/messages';
import { onReader } from '@/platform/reader-port';
import { loadSettings } from '@/platform/settings';
import { onLastPrivateWindowClosed, onTabInFront } from '@/platform/tabs';
import { keepPagesAsChosen } from '@/platform/untouched-pages';
import { tellNews } from '@/visit/capture-events';
import { openAwaited, readLink } from '@/visit/read-link';
import { serveReader } from '@/visit/serve-visit';
import { fileCapture } from '@/visit/store-capture';
import { lookAgain, lookAtTab } from '@/visit/update-badge';
import { parsePostUrl } from '@/x/addresses/post-url';
import { readCapture } from '@/x/capture/read-from-page';

const longestKind = 100;

/** Every listener stands at once when the worker starts; what they know stands in storage. */
export default defineBackground(() => {
  watchForBugs('background');
  onTabMessage((message, sender) =>
    hear(message, sender).catch(async (error: unknown) => {
      await noteBug('hearing a tab', error);
      return { failure: { type: 'bug' } };
    }),
  );
  onReader(serveReader);
  onTabInFront(lookAgain);
  onLastPrivateWindowClosed(() => void forgetPrivate());
  keepPagesAsChosen();
  addContextMenu();
  onContextMenu((choice) => void readLink(choice));
});

async function hear(message: FromTab, sender: Sender): Promise<Filed> {
  const { tab, isPrivate } = sender;
  if (message.type === 'bug') {
    await noteBugKind(String(message.kind).slice(0, longestKind));
    return {};
  }
  const { place } = message;
  if (message.type === 'moved') {
    await lookAtTab(sender, place);
    return {};
  }
  const capture = readCapture(message.capture);
  // A page may have been hooked all the same, as the first one after an update.
  if (!capture || (await loadSettings()).readsOnlyVisible) return {};
  const owner: Owner = { isPrivate, tab, ...(place.account && { account: place.account }) };
  const thread = capture.isAsked ? toPostId(message.thread) : parsePostUrl(place.address)?.id;
  const filed = await fileCapture(capture, thread, owner);
  tellNews({ tab, filed, isAsked: capture.isAsked });
  void lookAtTab(sender, place);
  void openAwaited(tab, isPrivate);
  return filed;
}
