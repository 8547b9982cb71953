import type { Capture } from '@/core/capture';
import { clearRefusals, noteRateLimit, noteRefusal } from '@/platform/asking-books';
import { keepPage, type Owner } from '@/platform/conversation-shelf';
import type { Filed } from '@/platform/messages';
import { endsWithFreshRequest, refusalFrom } from '@/x/asking-limits';
import { detectConversation } from '@/x/detect-conversation';
import { judgeAnswer } from '@/x/judge-answer';

/** An answer of X, read once and put where every later step, and every later worker, finds it. */
export async function fileCapture(capture: Capture, owner: Owner): Promise<Filed> {
  if (capture.rateLimit) await noteRateLimit(capture.rateLimit);
  const judged = judgeAnswer(capture);
  if (!judged.ok) {
    // Noted here, as the worker that asked may be gone; what X refuses the page holds for us as well.
    const { type } = judged.failure;
    const refusal = refusalFrom(judged.failure, Date.now());
    const isHard = type === 'account-locked' || type === 'rate-limited';
    const isOurs = capture.isAsked && type !== 'token-expired';
    if (refusal && (isHard || isOurs)) await noteRefusal(refusal, owner.isPrivate);
    return { failure: refusal?.failure ?? judged.failure };
  }
  if (!capture.isAsked) await clearRefusals(endsWithFreshRequest);
  const conversation = detectConversation(judged.value);
  if (!conversation) return {};
  const isKept = await keepPage(judged.value, conversation, owner, Date.now());
  return isKept ? {} : { failure: { type: 'not-held' } };
}
