import type { Failure } from '@/core/failure';
import { at, list, text } from './json';

/** What X's own error codes mean for the reader; undefined where there is no error we know of. */
export function parseFailure(response: unknown): Failure | undefined {
  const errors = list(at(response, 'errors'));
  for (const error of errors) {
    const failure = failureOf(codeOf(error), text(at(error, 'message')) ?? '');
    if (failure) return failure;
  }
  return errors.length > 0 ? { type: 'unreadable', path: '$.errors' } : undefined;
}

export function codeOf(error: unknown): number | undefined {
  const code = at(error, 'code') ?? at(error, 'extensions', 'code');
  return typeof code === 'number' ? code : undefined;
}

function failureOf(code: number | undefined, message: string): Failure | undefined {
  switch (code) {
    case 144: // no status found with that id
    case 34: // page does not exist
    case 17:
    case 50:
    case 421:
    case 422:
      return { type: 'post-unavailable' };
    case 63:
      return { type: 'post-unavailable', because: 'suspended' };
    case 136:
      return { type: 'post-unavailable', because: 'blocked' };
    case 179:
      return { type: 'post-unavailable', because: 'protected' };
    case 88:
      return { type: 'rate-limited' };
    case 64: // the reader's own account is suspended
    case 326: // … or locked until a challenge is passed
      return { type: 'account-locked' };
    case 32:
    case 89:
    case 99:
    case 215:
    case 220:
    case 239:
      return { type: 'signed-out' };
    case 353:
      return { type: 'token-expired' };
    case 336:
      return { type: 'request-outdated' };
    case 29:
    case 130:
    case 131:
      return { type: 'too-slow' };
    default:
      break;
  }
  if (/features? cannot be null|GRAPHQL_VALIDATION|must be defined/i.test(message)) {
    return { type: 'request-outdated' };
  }
  if (/temporarily locked/i.test(message)) return { type: 'account-locked' };
  if (/timeout|overloaded|over capacity|loadshed/i.test(message)) return { type: 'too-slow' };
  return undefined;
}
