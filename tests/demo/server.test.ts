import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '@/demo/server';
import { features } from '@/demo/session';
import { postIdsIn } from './read-response';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
beforeEach(() => {
  standIn.clearFaults();
  standIn.signIn();
});
afterAll(() => standIn.stop());

test('the page comes with a nonce-only policy and the cookies of a session', async () => {
  const { headers, body } = await get('x.com', '/home');
  expect(headers['content-security-policy']).toMatch(/^script-src 'nonce-[\w+/=]+';/);
  const cookies = (headers['set-cookie'] ?? []).join('\n');
  expect(cookies).toMatch(/auth_token=\w+;.*HttpOnly/);
  expect(cookies).toMatch(/^ct0=(?!.*HttpOnly)/m);
  expect(cookies).toContain('twid=u%3D');
  expect(body).toContain('https://abs.twimg.com/responsive-web/client-web/main.js');
});

test('a conversation is answered to who asks as the page does', async () => {
  const { status, headers, body } = await askFor('ko');
  expect(status).toBe(200);
  expect(postIdsIn(JSON.parse(body))).toHaveLength(14);
  expect(Number(headers['x-rate-limit-remaining'])).toBeLessThan(150);
});

test('what X refuses is refused: tokens, features, the old query id, unknown posts', async () => {
  const { bearer, csrfToken, queryId } = standIn.session;
  expect(await codeOf(askFor('ko', { authorization: 'Bearer wrong' }))).toEqual([403, 353]);
  expect(await codeOf(askFor('ko', { 'x-csrf-token': 'wrong' }))).toEqual([403, 353]);
  expect(await codeOf(askFor('ko', { cookie: `ct0=${csrfToken}` }))).toEqual([401, 32]);
  expect(await codeOf(askFor('ko', { authorization: `Bearer ${bearer}` }, {}))).toEqual([400, 336]);
  const [first] = Object.keys(features);
  const without = { ...features, [first ?? '']: undefined };
  expect(await codeOf(askFor('ko', {}, without))).toEqual([400, 336]);
  standIn.rotateQueryId();
  const { status, body } = await askFor('ko', {}, features, queryId);
  expect([status, body]).toEqual([404, '']);
});

test('faults hit the next requests and then are over', async () => {
  standIn.setFault('rate limited', { count: 2 });
  standIn.setFault('block page');
  expect(await codeOf(askFor('ko'))).toEqual([429, 88]);
  expect(await codeOf(askFor('ko'))).toEqual([429, 88]);
  expect((await askFor('ko')).body).toMatch(/^<!doctype html>/);
  expect((await askFor('ko')).status).toBe(200);
  standIn.setFault('cut off');
  await expect(askFor('ko')).rejects.toThrow(/aborted|hang up/);
  standIn.setFault('errors beside data');
  const answer = JSON.parse((await askFor('ko')).body);
  expect(Object.keys(answer)).toEqual(['data', 'errors']);
});

test('signed out, the page has no account and data is refused', async () => {
  standIn.signOut();
  const { headers } = await get('x.com', '/home');
  expect((headers['set-cookie'] ?? []).join('\n')).toMatch(/twid=; .*Max-Age=0/);
});

test('whose request it was is told by its signature: fresh ones are the page’s', async () => {
  const signature = Buffer.from(`${standIn.session.signingKey}:1:0.5`).toString('base64');
  await askFor('ko', { 'x-client-transaction-id': signature });
  await askFor('ko', { 'x-client-transaction-id': signature });
  await askFor('ko');
  expect(standIn.requests.slice(-3).map((one) => one.madeBy)).toEqual(['page', 'other', 'other']);
});

test('a conversation added at run time is served, three hundred posts over ten pages', async () => {
  const posts = Array.from({ length: 300 }, (_, index) => ({ text: `Part ${index + 1}` }));
  const author = { name: 'Long Writer', handle: 'long_writer' };
  standIn.addConversation('long', { author, posts, delivery: { moduleSize: 30 } });
  const ids: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const { body } = await askFor('long', {}, features, standIn.session.queryId, cursor);
    ids.push(...postIdsIn(JSON.parse(body)));
    cursor = /"cursorType":"ShowMore"[^}]*"value":"([^"]+)"/.exec(body)?.[1];
    pages += 1;
  } while (cursor !== undefined);
  expect(new Set(ids).size).toBe(300);
  expect(pages).toBe(10);
});

test('a spent rate limit refuses until it is reset', async () => {
  standIn.setRateLimit({ remaining: 1 });
  expect((await askFor('ko')).status).toBe(200);
  expect(await codeOf(askFor('ko'))).toEqual([429, 88]);
  standIn.setRateLimit({ remaining: 150 });
});

test('a fault can wait for its turn, and spare the page’s own requests', async () => {
  standIn.setFault('empty 404', { after: 1 });
  expect((await askFor('ko')).status).toBe(200);
  expect((await askFor('ko')).status).toBe(404);
  standIn.setFault('empty 404', { madeBy: 'page' });
  expect((await askFor('ko')).status).toBe(200);
});

test('a closed gate holds answers until they are let go, one or all, and only whose it should', async () => {
  const gate = standIn.closeGate('other');
  const answered: string[] = [];
  const ask = (name: string, signature = '') =>
    askFor(name, { 'x-client-transaction-id': signature }).then(() => answered.push(name));
  const asks = [ask('ko')];
  await gate.reached();
  asks.push(ask('ja'));
  await gate.reached(2);
  await ask('en', Buffer.from(`${standIn.session.signingKey}:gate`).toString('base64'));
  expect(answered).toEqual(['en']);
  gate.letOneGo();
  await asks[0];
  expect(answered).toEqual(['en', 'ko']);
  gate.open();
  await asks[1];
  await ask('ar');
  expect(answered).toEqual(['en', 'ko', 'ja', 'ar']);
});

test('older hosts and the addresses of articles lead to the post', async () => {
  const { headers } = await get('twitter.com', '/seoyeon_reads/status/1');
  expect(headers.location).toBe('https://x.com/seoyeon_reads/status/1');
  const { body } = await askFor('long-form');
  const articleId = /http:\/\/x\.com\/i\/article\/(\d+)/.exec(body)?.[1];
  const article = await get('x.com', `/i/article/${articleId}`);
  expect(article.headers.location).toBe(standIn.url('long-form'));
});

test('pictures and films come from X’s media hosts, films in pieces', async () => {
  const picture = await get('pbs.twimg.com', '/media/harbour?format=jpg&name=small');
  expect(picture.headers['content-type']).toBe('image/jpeg');
  const film = await get('video.twimg.com', '/tweet_video/rotor.mp4', { range: 'bytes=0-99' });
  expect([film.status, film.headers['content-length']]).toEqual([206, '100']);
});

type Got = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
} & {
  headers: { 'set-cookie'?: string[] };
};

function get(host: string, path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    request(
      {
        host: '127.0.0.1',
        port: standIn.port,
        path,
        rejectUnauthorized: false,
        headers: { host, ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Got['headers'],
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}

function askFor(
  name: string,
  headers: Record<string, string> = {},
  sent: Record<string, unknown> = features,
  queryId = standIn.session.queryId,
  cursor?: string,
): Promise<Got> {
  const { bearer, csrfToken, authToken } = standIn.session;
  const variables = { focalTweetId: standIn.focal(name), cursor };
  const query = `variables=${encodeURIComponent(JSON.stringify(variables))}&features=${encodeURIComponent(JSON.stringify(sent))}`;
  return get('x.com', `/i/api/graphql/${queryId}/TweetDetail?${query}`, {
    authorization: `Bearer ${bearer}`,
    'x-csrf-token': csrfToken,
    cookie: `auth_token=${authToken}; ct0=${csrfToken}`,
    ...headers,
  });
}

async function codeOf(answer: Promise<Got>): Promise<[number, number]> {
  const { status, body } = await answer;
  return [status, JSON.parse(body).errors[0].code];
}
