import { type PostId, toPostId } from '@/core/post';
import { noteBug, noteBugKind } from '@/platform/bugs';
import { ownerOf } from '@/platform/conversation-store';
import type { Filed, FromTab, Sender } from '@/platform/messages';
import { loadBehaviour } from '@/platform/settings';
import { parsePostUrl } from '@/x/addresses/post-url';
import { readCapture } from '@/x/capture/read-from-page';
import { announceCapture } from './capture-events';
import { openAwaited } from './read-link';
import { storeCapture } from './store-capture';
import { beginLook, updateBadge } from './update-badge';

const longestKind = 100;

/** A tab of X moved, or heard an answer; what goes wrong in us is noted and told, never thrown. */
export async function receiveFromTab(message: FromTab, sender: Sender): Promise<Filed> {
  try {
    return await receive(message, sender);
  } catch (error) {
    await noteBug('hearing a tab', error);
    return { failure: { type: 'bug' } };
  }
}

async function receive(message: FromTab, sender: Sender): Promise<Filed> {
  switch (message.type) {
    case 'bug':
      await noteBugKind(String(message.kind).slice(0, longestKind));
      return {};
    case 'moved':
      await updateBadge(sender, message.description);
      return {};
    case 'captured':
      return receiveCapture(message, sender);
    default:
      return message satisfies never;
  }
}

/** Stored first, then told to whoever reads. */
async function receiveCapture(
  message: FromTab & { type: 'captured' },
  sender: Sender,
): Promise<Filed> {
  const { tab, isPrivate } = sender;
  const look = beginLook(tab);
  const { account, address } = message.description;
  const capture = readCapture(message.capture);
  // A page may have been hooked all the same, as the first one after an update.
  if (!capture || (await loadBehaviour()).readsOnlyVisible) return {};
  const thread: PostId | undefined = capture.isAsked
    ? toPostId(message.thread)
    : parsePostUrl(address)?.id;
  const filed = await storeCapture(capture, thread, ownerOf(tab, isPrivate, account));
  announceCapture({ tab, filed, isAsked: capture.isAsked });
  void updateBadge(sender, message.description, look);
  void openAwaited(tab, isPrivate);
  return filed;
}
