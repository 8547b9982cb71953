import type { KeptThread } from '@/core/library/kept-thread';
import { noticeChanges } from '@/core/library/notice-changes';
import type { Reading } from '@/core/reading';
import { changeKeptThread } from '@/platform/library/library';

/**
 * The kept thread with what X has otherwise beside it, and so written. One that is read as it was kept has
 * nothing of X's to be compared with.
 */
export async function noticeNow(
  kept: KeptThread,
  { thread, activity, sources }: Reading,
): Promise<KeptThread> {
  if (!thread || activity !== 'resting' || sources.length === 0) return kept;
  const next = noticeChanges(kept, thread);
  if (next === kept) return kept;
  // Where it cannot be written, it is still told.
  await changeKeptThread(kept.id, (now) => noticeChanges(now, thread)).catch(() => undefined);
  return next;
}
