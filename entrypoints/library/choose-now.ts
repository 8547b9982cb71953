import type { KeptThread } from '@/core/library/kept-thread';
import { choose } from '@/core/library/notice-changes';
import type { ThreadChange } from '@/core/library/thread-changes';
import { changeKeptThread } from '@/platform/library/library';
import { composedFacts } from './composed-facts';

/** Takes over what X has, or stays with what is kept. Rejects where nothing could be written. */
export async function chooseNow(
  kept: KeptThread,
  change: ThreadChange,
  takes: boolean,
): Promise<void> {
  // Composed before: no transaction waits for it.
  const facts = takes ? await composedFacts(choose(kept, change, takes).thread) : undefined;
  await changeKeptThread(kept.id, (now) => {
    const { title, lang, ...rest } = choose(now, change, takes);
    const before = { ...(title !== undefined && { title }), ...(lang !== undefined && { lang }) };
    return { ...rest, ...(facts ?? before), changedAt: Date.now() };
  });
}
