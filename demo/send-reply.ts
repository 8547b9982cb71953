import type { ServerResponse } from 'node:http';
import type { Reply } from './faults';
import type { ReadRequest } from './record-request';
import type { MediaFile } from './serve-media';

/** What is left of X's patience, and until when (milliseconds since 1970). */
export type Rate = { limit: number; remaining: number; resetsAt: number };

/** An answer for data, with X's account of what is left of the quarter of an hour. */
export function sendReply(
  response: ServerResponse,
  reply: Reply,
  question: ReadRequest,
  rate: Rate,
  isCutOff = false,
) {
  const body = Buffer.from(reply.body);
  const origin = question.headers.origin;
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'content-length': body.length,
    'cache-control': 'no-store',
    'x-rate-limit-limit': rate.limit,
    'x-rate-limit-remaining': reply.remaining ?? rate.remaining,
    'x-rate-limit-reset': Math.ceil(rate.resetsAt / 1000),
    ...(origin === 'https://x.com' && {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers':
        'authorization, content-type, x-csrf-token, x-twitter-auth-type, x-twitter-active-user, x-twitter-client-language, x-client-transaction-id',
      'access-control-expose-headers':
        'x-rate-limit-limit, x-rate-limit-remaining, x-rate-limit-reset',
    }),
  });
  if (!isCutOff) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}

/** A picture or a film; films are asked for in pieces. */
export function sendFile(
  response: ServerResponse,
  file: MediaFile | undefined,
  range: string | undefined,
) {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const headers = {
    'content-type': file.type,
    'accept-ranges': 'bytes',
    'cache-control': 'max-age=604800',
    'access-control-allow-origin': '*',
  };
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (match === null) {
    response.writeHead(200, { ...headers, 'content-length': file.body.length }).end(file.body);
    return;
  }
  const from = Number(match[1]);
  const to = Math.min(match[2] ? Number(match[2]) : Number.POSITIVE_INFINITY, file.body.length - 1);
  response
    .writeHead(206, {
      ...headers,
      'content-length': to - from + 1,
      'content-range': `bytes ${from}-${to}/${file.body.length}`,
    })
    .end(file.body.subarray(from, to + 1));
}
