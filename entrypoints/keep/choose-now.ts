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
  const now = Date.now();
  const chosen = (before: KeptThread) => choose(before, change, takes, now);
  const facts = takes ? await composedFacts(chosen(kept).thread) : undefined;
  await changeKeptThread(kept.id, (before) => {
    const { title, lang, ...rest } = chosen(before);
    const named = { ...(title !== undefined && { title }), ...(lang !== undefined && { lang }) };
    return { ...rest, ...(facts ?? named) };
  });
}
