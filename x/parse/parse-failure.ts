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

const failureOfCode = new Map<number | undefined, Failure>([
  // No status found with that id; page does not exist.
  ...codes([144, 34, 17, 50, 421, 422], { type: 'post-unavailable' }),
  ...codes([63], { type: 'post-unavailable', because: 'suspended' }),
  ...codes([136], { type: 'post-unavailable', because: 'blocked' }),
  ...codes([179], { type: 'post-unavailable', because: 'protected' }),
  ...codes([88], { type: 'rate-limited' }),
  // The reader's own account is suspended, or locked until a challenge is passed.
  ...codes([64, 326], { type: 'account-locked' }),
  ...codes([32, 89, 99, 215, 220, 239], { type: 'signed-out' }),
  ...codes([353], { type: 'token-expired' }),
  ...codes([336], { type: 'request-outdated' }),
  ...codes([29, 130, 131], { type: 'too-slow' }),
]);

function codes(all: number[], failure: Failure): [number, Failure][] {
  return all.map((code) => [code, failure]);
}

function failureOf(code: number | undefined, message: string): Failure | undefined {
  const known = failureOfCode.get(code);
  if (known) return known;
  if (/features? cannot be null|GRAPHQL_VALIDATION|must be defined/i.test(message)) {
    return { type: 'request-outdated' };
  }
  if (/temporarily locked/i.test(message)) return { type: 'account-locked' };
  if (/timeout|overloaded|over capacity|loadshed/i.test(message)) return { type: 'too-slow' };
  return undefined;
}
