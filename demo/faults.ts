/** What can go wrong at X; each for the next `count` requests for data that it fits. */
export type FaultName =
  | 'rate limited'
  | 'soft ban'
  | 'signed out'
  | 'empty 404'
  | 'block page'
  | 'account locked'
  | 'token expired'
  | 'stale features'
  | 'cut off'
  | 'errors beside data'
  | 'repeated cursors'
  | 'not json';

export type Fault = {
  name: FaultName;
  count: number;
  /** So many fitting requests go through first. */
  after?: number | undefined;
  /** Whose requests it hits; everybody's by default. */
  madeBy?: 'page' | 'other' | undefined;
};

export type Reply = { status: number; type: string; body: string; remaining?: number };

/** The answer in place of the real one; undefined where the fault only changes that one. */
export function replyFor(fault: Fault): Reply | undefined {
  switch (fault.name) {
    case 'rate limited':
      return { ...failure(429, 88, 'Rate limit exceeded.'), remaining: 0 };
    case 'soft ban':
      return failure(429, 88, 'Rate limit exceeded.');
    case 'signed out':
      return failure(401, 32, 'Could not authenticate you');
    case 'empty 404':
      return { status: 404, type: 'text/plain', body: '' };
    case 'block page':
      return {
        status: 403,
        type: 'text/html; charset=utf-8',
        body: '<!doctype html><html><head><title>Attention Required!</title></head><body><h1>Sorry, you have been blocked</h1></body></html>',
      };
    case 'account locked':
      return failure(
        403,
        326,
        'To protect our users from spam and other malicious activity, this account is temporarily locked.',
      );
    case 'token expired':
      return failure(403, 353, 'This request requires a matching csrf cookie and header.');
    case 'stale features':
      return failure(400, 336, 'The following features cannot be null: a_feature_of_tomorrow');
    case 'not json':
      return { status: 200, type: 'application/json', body: 'upstream connect error' };
    case 'cut off':
    case 'errors beside data':
    case 'repeated cursors':
      return undefined;
    default:
      return fault.name satisfies never;
  }
}

export function failure(status: number, code: number, message: string): Reply {
  const body = JSON.stringify({ errors: [{ code, message, name: 'AuthorizationError' }] });
  return { status, type: 'application/json; charset=utf-8', body };
}

/** The first fault that fits, one use less of it. */
export function takeFault(faults: Fault[], madeBy: 'page' | 'other'): Fault | undefined {
  for (const fault of faults) {
    if (fault.count <= 0 || (fault.madeBy ?? madeBy) !== madeBy) continue;
    if (fault.after) {
      fault.after -= 1;
      continue;
    }
    fault.count -= 1;
    return fault;
  }
  return undefined;
}
