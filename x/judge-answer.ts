import type { Capture } from '@/core/capture';
import type { ConversationPage } from '@/core/conversation';
import { type Failure, failed, type Result } from '@/core/failure';
import { at, count, list } from './json';
import { parseConversation } from './parse-conversation';

/** What X said: a page of the conversation, or in which way it refused. The only parsing of the text. */
export function judgeAnswer(capture: Capture): Result<ConversationPage> {
  const { status, text } = capture;
  const answer = parseJson(text);
  const refusal = refusalIn(answer, capture) ?? (status === 200 ? undefined : refusalOf(capture));
  if (status === 200 && answer === undefined) {
    return failed(looksLikeHtml(text) ? { type: 'blocked-by-x' } : { type: 'unreadable' });
  }
  if (refusal && !at(answer, 'data')) return failed(refusal);
  const page = parseConversation(answer, capture.request);
  // Errors beside usable data are usually harmless; without, they say why there is none.
  return !page.ok && refusal ? failed(refusal) : page;
}

/** By X's own error codes, where the answer is JSON. */
function refusalIn(answer: unknown, { rateLimit, status }: Capture): Failure | undefined {
  const codes = list(at(answer, 'errors')).map(
    (error) => count(at(error, 'code')) ?? count(at(error, 'extensions', 'code')),
  );
  for (const code of codes) {
    switch (code) {
      case 326:
      case 64:
        return { type: 'account-locked' };
      case 88:
        // Refused with requests left: X suspects the account.
        return status !== 429 && rateLimit && rateLimit.remaining > 0
          ? { type: 'account-locked' }
          : rateLimited(rateLimit?.resetsAt);
      case 32:
      case 89:
      case 215:
        return { type: 'signed-out' };
      case 353:
        return { type: 'token-expired' };
      case 336:
        return { type: 'request-outdated' };
      case 34:
      case 144:
      case 179:
        return { type: 'post-unavailable' };
    }
  }
  return undefined;
}

function refusalOf({ status, text, rateLimit }: Capture): Failure {
  if (status === 429) return rateLimited(rateLimit?.resetsAt);
  if (status === 401) return { type: 'signed-out' };
  if (looksLikeHtml(text)) return { type: 'blocked-by-x' };
  if (status === 403) return { type: 'token-expired' };
  if (status === 400 || status === 404 || status === 422) return { type: 'request-outdated' };
  return { type: 'too-slow' };
}

function rateLimited(until: number | undefined): Failure {
  return until === undefined ? { type: 'rate-limited' } : { type: 'rate-limited', until };
}

function looksLikeHtml(text: string): boolean {
  return /^\s*<(!doctype|html)/i.test(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
