import type { Capture } from '@/core/capture';
import { clearRefusal, noteRateLimit, noteRefusal, readBooks } from '@/platform/asking-books';
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
    // What gathering asked, gathering answers for; what the page asked holds for us as well.
    const refusal = capture.isAsked ? undefined : refusalFrom(judged.failure, Date.now());
    const isHard =
      judged.failure.type === 'account-locked' || judged.failure.type === 'rate-limited';
    if (refusal && isHard) await noteRefusal(refusal, owner.isPrivate);
    return { failure: judged.failure };
  }
  if (!capture.isAsked) await forgiveRefusal();
  const conversation = detectConversation(judged.value);
  if (conversation) await keepPage(judged.value, conversation, owner, Date.now());
  return {};
}

async function forgiveRefusal(): Promise<void> {
  const { refusal } = await readBooks();
  if (refusal && endsWithFreshRequest(refusal)) await clearRefusal();
}
