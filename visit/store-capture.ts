import type { Capture } from '@/core/capture';
import { isAbout } from '@/core/conversation';
import type { PostId } from '@/core/post';
import { keepPage, type Owner } from '@/platform/conversation-store';
import type { Filed } from '@/platform/messages';
import { clearRefusals, noteRateLimit, noteRefusal } from '@/platform/request-log';
import { endsWithFreshRequest, refusalFrom } from '@/x/gather/asking-limits';
import { parseAnswer } from './parse-answer';

/**
 * An answer of X, read once and put where every later step, and every later worker, finds it. It is
 * filed under `thread`, the post that is open in its tab or whose thread it was asked for, and under
 * no other: a script in X's page can make up answers about anything.
 */
export async function storeCapture(
  capture: Capture,
  thread: PostId | undefined,
  owner: Owner,
): Promise<Filed> {
  if (capture.rateLimit) await noteRateLimit(capture.rateLimit);
  const judged = parseAnswer(capture);
  if (!judged.ok) {
    // Noted here, as the worker that asked may be gone; what X refuses the page holds for us as well.
    const { type } = judged.failure;
    const refusal = refusalFrom(judged.failure, Date.now());
    const isHard = type === 'account-locked' || type === 'rate-limited';
    const isOurs = capture.isAsked && type !== 'token-expired';
    if (refusal && (isHard || isOurs)) await noteRefusal(refusal, owner.isPrivate);
    return { failure: refusal?.failure ?? judged.failure };
  }
  const { isAsked, at } = capture;
  if (!isAsked) await clearRefusals((refusal) => refusal.at <= at && endsWithFreshRequest(refusal));
  const page = judged.value;
  if (!thread || !(isAsked || isAbout(page, thread))) return {};
  const isKept = await keepPage(page, { thread, isAsked }, owner, Date.now());
  return isKept ? {} : { failure: { type: 'not-held' } };
}
