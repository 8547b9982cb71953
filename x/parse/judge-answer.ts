import type { Capture } from '@/core/capture';
import type { ConversationPage } from '@/core/conversation';
import { type Failure, failed, type Result } from '@/core/failure';
import { at, list, readJson } from './json';
import { parseConversation } from './parse-conversation';
import { codeOf, parseFailure } from './parse-failure';

/** What X said: a page of the conversation, or in which way it refused. The only parsing of the text. */
export function judgeAnswer(capture: Capture): Result<ConversationPage> {
  const answer = readJson(capture.text);
  const refusal = refusalIn(answer, capture) ?? refusalByStatus(capture);
  if (answer === undefined) return failed(refusal ?? { type: 'unreadable' });
  if (refusal && !at(answer, 'data')) return failed(refusal);
  const page = parseConversation(answer, capture.request);
  // Errors beside usable data are usually harmless; without, they say why there is none.
  return !page.ok && refusal ? failed(refusal) : page;
}

/** By X's own error codes. */
function refusalIn(answer: unknown, { rateLimit }: Capture): Failure | undefined {
  const failure = parseFailure(answer);
  if (failure?.type === 'unreadable') return undefined;
  if (failure?.type !== 'rate-limited') return failure;
  const isLimit = list(at(answer, 'errors')).some((error) => codeOf(error) === 88);
  // Refused with requests left: X suspects the account.
  const isSuspicion = isLimit && rateLimit && rateLimit.remaining > 0;
  return isSuspicion ? { type: 'account-locked' } : rateLimited(rateLimit?.resetsAt);
}

function refusalByStatus({ status, text, rateLimit }: Capture): Failure | undefined {
  if (status === 429) return rateLimited(rateLimit?.resetsAt);
  if (status === 401) return { type: 'signed-out' };
  if (/^\s*<(!doctype|html)/i.test(text)) return { type: 'blocked-by-x' };
  if (status === 403) return { type: 'token-expired' };
  if (status === 400 || status === 404 || status === 422) return { type: 'request-outdated' };
  return status >= 500 ? { type: 'too-slow' } : undefined;
}

function rateLimited(until: number | undefined): Failure {
  return until === undefined ? { type: 'rate-limited' } : { type: 'rate-limited', until };
}
