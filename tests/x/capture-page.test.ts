// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromPage } from '@/x/capture/capture-messages';

const address = 'https://x.com/i/api/graphql/q1/TweetDetail';
const body = '{"data":{"threaded_conversation_with_injections_v2":{"instructions":[]}}}';
const variables = { focalTweetId: '100', referrer: 'tweet', rankingMode: 'Relevance' };
const features = 'features=%7B%22a%22%3Atrue%7D';

/** Nothing of a real network: X's answers are what a test puts here. */
let answers: {
  status: number;
  text: string;
  headers?: Record<string, string>;
  /** The line breaks within the body. */
  isCut?: boolean;
  /** It is not there before. */
  until?: Promise<void>;
}[];
/** Where the next answers come from, in place of the address that was asked. */
let ledTo: string | undefined;
let sent: { url: string; init: RequestInit | undefined }[];

/** A class of its own for each test, which hooks it. */
function aXhrClass() {
  return class extends EventTarget {
    responseType = '';
    private answer: { status: number; text: string } | undefined;
    private url = '';
    get status() {
      return this.answer?.status ?? 0;
    }
    get response(): unknown {
      const text = this.answer?.text ?? '';
      this.json ??= this.responseType === 'json' ? JSON.parse(text) : undefined;
      return this.json ?? text;
    }
    private json: unknown;
    get responseURL() {
      return ledTo ?? new URL(this.url, 'https://x.com/').href;
    }
    open(_method: string, url: string) {
      this.url = url;
    }
    setRequestHeader(_name: string, _value: string) {}
    send(_body?: unknown) {
      this.answer = answers.shift() ?? { status: 200, text: body };
      queueMicrotask(() => this.dispatchEvent(new Event('load')));
    }
    getResponseHeader(name: string) {
      return name === 'x-rate-limit-remaining' ? '140' : null;
    }
  };
}

class NodeMessageEvent {
  get data(): unknown {
    return Reflect.get(Object.getPrototypeOf(this), 'data', this);
  }
}

const realImmediate = setImmediate;
let capturePage: typeof import('@/x/capture/capture-page')['capturePage'];
let heard: FromPage[];
let port: MessagePort;
let idle: (() => void)[];

beforeEach(async () => {
  answers = [];
  ledTo = undefined;
  sent = [];
  heard = [];
  idle = [];
  vi.stubGlobal('XMLHttpRequest', aXhrClass());
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  // The ports are Node's, and so are their events; jsdom's would not know their data.
  vi.stubGlobal('MessageEvent', NodeMessageEvent);
  Reflect.get(globalThis, 'jsdom').reconfigure({ url: 'https://x.com/mira/status/100' });
  // biome-ignore lint/suspicious/noDocumentCookie: X's own way.
  document.cookie = 'ct0=fresh-token';
  window.fetch = async function fetch(input: RequestInfo | URL, init?: RequestInit) {
    sent.push({ url: String(input), init });
    const answer = answers.shift() ?? { status: 200, text: body };
    const { status, text, headers = {}, isCut, until } = answer;
    await until;
    return new Response(isCut ? brokenBody() : text, { status, headers });
  };
  const channel = new MessageChannel();
  port = channel.port2;
  port.onmessage = ({ data }) => heard.push(data);
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout'] });
  // The natives are those of this moment, its clock too.
  vi.resetModules();
  ({ capturePage } = await import('@/x/capture/capture-page'));
  capturePage(channel.port1);
});

afterEach(() => {
  port.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('listening to the page', () => {
  test('what X answers to the page by XMLHttpRequest is heard, once the page is idle', async () => {
    await pageAsks();
    expect(heard).toEqual([]);
    await whenIdle();
    expect(heard).toEqual([{ variables, status: 200, text: body, limits: [null, '140', null] }]);
  });

  test('the page’s own handler comes first', async () => {
    const order: string[] = [];
    const xhr = new XMLHttpRequest();
    xhr.open('GET', `${address}?variables=${encodeURIComponent(JSON.stringify(variables))}`);
    xhr.addEventListener('load', () => order.push('page'));
    port.onmessage = () => order.push('us');
    xhr.send();
    await whenIdle();
    expect(order).toEqual(['page', 'us']);
  });

  test('a response that came as JSON is heard as text', async () => {
    await pageAsks({ responseType: 'json' });
    await whenIdle();
    expect(heard).toMatchObject([{ text: body }]);
  });

  test('what X answers by fetch is heard, and the page can still read it', async () => {
    const response = await fetch('https://api.x.com/graphql/q1/TweetDetail', {
      method: 'POST',
      body: JSON.stringify({ variables }),
    });
    expect(await response.text()).toBe(body);
    await whenIdle();
    expect(heard).toMatchObject([{ variables, text: body }]);
  });

  test('a renamed operation is known by what it carries', async () => {
    await fetch(`https://api.x.com/graphql/q1/PostDetailV9?variables=${encodeURIComponent('{}')}`);
    await whenIdle();
    expect(heard).toMatchObject([{ status: 200 }]);
  });

  test.each([
    ...['HomeTimeline', 'HomeLatestTimeline', 'UserTweets', 'UserTweetsAndReplies', 'UserMedia'],
    ...['UserByScreenName', 'UserRepostsTimeline', 'Likes', 'Followers', 'SearchTimeline'],
    ...['ListLatestTweetsTimeline', 'NotificationsTimeline', 'Bookmarks', 'ExplorePage'],
    ...['CommunityTweetsTimeline', 'GenericTimelineById', 'BlueVerifiedFollowers'],
  ])('%s costs the page nothing: it is neither cloned, read nor serialised', async (operation) => {
    const touched = vi.fn();
    const clone = vi.spyOn(Response.prototype, 'clone');
    const response = await fetch(`https://api.x.com/graphql/q1/${operation}?variables=%7B%7D`);
    expect(await response.text()).toBe(body);
    await pageAsks({ operation, responseType: 'json', toJSON: touched });
    await whenIdle();
    expect(clone).not.toHaveBeenCalled();
    expect(touched).not.toHaveBeenCalled();
    expect(heard).toEqual([]);
    clone.mockRestore();
  });

  test('what came as JSON is looked at, and serialised only where a conversation is in it', async () => {
    const touched = vi.fn();
    answers = [{ status: 200, text: '{"data":{"home":{"words":"threaded_conversation"}}}' }];
    await pageAsks({ operation: 'FeedOfTomorrow', responseType: 'json', toJSON: touched });
    await whenIdle();
    expect(touched).not.toHaveBeenCalled();
    expect(heard).toEqual([]);
    await pageAsks({ operation: 'PostOfTomorrow', responseType: 'json', toJSON: touched });
    await whenIdle();
    expect(touched).toHaveBeenCalledTimes(1);
    expect(heard).toMatchObject([{ status: 200 }]);
  });

  test('a refusal that came as JSON is heard for what was asked', async () => {
    answers = [{ status: 200, text: '{"errors":[{"code":144}]}' }];
    await pageAsks({ responseType: 'json' });
    await whenIdle();
    expect(heard).toMatchObject([{ text: '{"errors":[{"code":144}]}' }]);
  });

  test('other data of X, and other sites, are not listened to', async () => {
    answers = [
      { status: 200, text: '{"data":{"home":{}}}' },
      { status: 200, text: body },
      { status: 200, text: body },
    ];
    await fetch('https://x.com/i/api/graphql/q1/FeedOfTomorrow?variables=%7B%7D');
    await fetch('https://x.com.evil.example/graphql/q1/TweetDetail?variables=%7B%7D');
    await fetch('https://x.com/i/api/1.1/TweetDetail.json');
    await whenIdle();
    expect(heard).toEqual([]);
  });

  test('no error of ours reaches the page, and its promise is its own', async () => {
    const failing = Promise.reject(new Error('offline'));
    window.fetch = () => failing;
    capturePage(new MessageChannel().port1);
    const answer = fetch(address);
    expect(answer).toBe(failing);
    await expect(answer).rejects.toThrow('offline');
    const xhr = new XMLHttpRequest();
    expect(() =>
      xhr.open('GET', { toString: () => 'https://x.com/graphql/' } as never),
    ).not.toThrow();
  });

  test('the page’s functions keep their name and length', () => {
    expect(fetch.name).toBe('fetch');
    expect(XMLHttpRequest.prototype.open).toHaveLength(2);
    expect(XMLHttpRequest.prototype.open.name).toBe('open');
  });

  test('taken back, the page’s functions are those they were, described as they were', () => {
    const functions = [
      [window, 'fetch'],
      ...(['open', 'send', 'setRequestHeader'] as const).map(
        (name) => [XMLHttpRequest.prototype, name] as const,
      ),
    ] as const;
    const look = () =>
      functions.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
    const before = look();
    const unhook = capturePage(new MessageChannel().port1);
    expect(look()).not.toEqual(before);
    unhook();
    expect(look()).toEqual(before);
  });

  test('wrappers of others, before and after ours, go on working', async () => {
    const calls: string[] = [];
    const ours = window.fetch;
    window.fetch = (...args) => {
      calls.push('after');
      return ours(...args);
    };
    await fetch(`${address}?variables=${encodeURIComponent(JSON.stringify(variables))}`);
    await whenIdle();
    expect(calls).toEqual(['after']);
    expect(heard).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });
});

describe('asking again in the page’s words', () => {
  test('only post, cursor and order change; the order of everything stays', async () => {
    await pageAsks();
    await ask({ id: '200', cursor: 'abc', ranking: 'Recency' });
    const [request] = sent;
    expect(request?.url).toBe(
      `${address}?variables=${encodeURIComponent(
        '{"focalTweetId":"200","cursor":"abc","referrer":"tweet","rankingMode":"Recency"}',
      )}&${features}`,
    );
    expect(request?.init).toMatchObject({ method: 'GET', credentials: 'include' });
    expect(headersOf(0)).toEqual([
      ['authorization', 'Bearer b'],
      ['x-csrf-token', 'fresh-token'],
      ['x-client-transaction-id', 'signed'],
    ]);
  });

  test('our own request is answered to the one who asked, and not heard as the page’s', async () => {
    await pageAsks();
    await whenIdle();
    heard.length = 0;
    await ask({ id: '200' });
    await whenIdle();
    expect(heard).toEqual([{ number: 1, status: 200, text: body, limits: [null, null, null] }]);
  });

  test('a signature of X is used four times at most, and not after a minute', async () => {
    await pageAsks();
    for (let count = 0; count < 5; count++) await ask({ id: '200' });
    expect(sent.map((_, index) => isSigned(index))).toEqual([true, true, true, true, false]);
    await pageAsks();
    await whenIdle();
    vi.setSystemTime(Date.now() + 61_000);
    await ask({ id: '200' });
    expect(isSigned(5)).toBe(false);
  });

  test('thirty commands at once are one request: the others are refused', async () => {
    await pageAsks();
    await whenIdle();
    heard.length = 0;
    let answer = () => {};
    answers = [{ status: 200, text: body, until: new Promise<void>((done) => (answer = done)) }];
    for (let number = 1; number <= 30; number += 1) {
      port.postMessage({ number, ask: { id: `2${number}` } });
    }
    await vi.waitFor(() => expect(heard).toHaveLength(29));
    expect(heard).toEqual(
      Array.from({ length: 29 }, (_, index) => ({ number: index + 2, because: 'too many' })),
    );
    expect(sent).toHaveLength(1);
    answer();
    await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ number: 1, status: 200 }));
  });

  test('a command that comes early is obeyed a second and a half after the one before', async () => {
    await pageAsks();
    await ask({ id: '200' });
    port.postMessage({ number: 2, ask: { id: '300' } });
    await moment();
    vi.advanceTimersByTime(1_499);
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(sent).toHaveLength(2);
  });

  test('a request that was led to another host is not made there again', async () => {
    ledTo =
      'https://elsewhere.example/graphql/q1/TweetDetail?variables=%7B%22focalTweetId%22%3A%221%22%7D';
    await pageAsks();
    await ask({ id: '200' });
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(['x.com']);
  });

  test('a request by POST keeps its body but for the variables', async () => {
    await fetch(address, { method: 'POST', body: JSON.stringify({ variables, queryId: 'q1' }) });
    await whenIdle();
    await ask({ id: '200' });
    expect(JSON.parse(String(sent[1]?.init?.body))).toEqual({
      variables: { ...variables, focalTweetId: '200' },
      queryId: 'q1',
    });
  });

  test('without a request of the page there is nothing to repeat', async () => {
    await ask({ id: '200' });
    expect(heard).toEqual([{ number: 1, because: 'no template' }]);
  });

  test('a request that X refused is no model', async () => {
    answers = [{ status: 404, text: '' }];
    await pageAsks();
    await ask({ id: '200' });
    expect(heard.at(-1)).toEqual({ number: 1, because: 'no template' });
  });

  test('an id that is no number goes nowhere', async () => {
    await pageAsks();
    await ask({ id: '1?x=y' });
    expect(sent).toEqual([]);
  });

  test('no answer of X is told as what it is', async () => {
    await pageAsks();
    answers = [{ status: 200, text: '', isCut: true }];
    await ask({ id: '200' });
    expect(heard.at(-1)).toEqual({ number: 1, because: 'no network' });
  });

  test('no header, token or cookie leaves the page', async () => {
    await pageAsks();
    await ask({ id: '200' });
    await whenIdle();
    expect(JSON.stringify(heard)).not.toMatch(/Bearer|fresh-token|signed/);
  });
});

async function pageAsks({
  operation = 'TweetDetail',
  responseType = '',
  toJSON,
}: {
  operation?: string;
  responseType?: string;
  /** Called where somebody makes text of what came as JSON. */
  toJSON?: () => void;
} = {}): Promise<void> {
  const xhr = new XMLHttpRequest();
  if (toJSON) xhr.addEventListener('load', () => watchSerialising(xhr.response, toJSON));
  xhr.open(
    'GET',
    `/i/api/graphql/q1/${operation}?variables=${encodeURIComponent(JSON.stringify(variables))}&${features}`,
  );
  xhr.setRequestHeader('authorization', 'Bearer b');
  xhr.setRequestHeader('x-csrf-token', 'old-token');
  xhr.setRequestHeader('x-client-transaction-id', 'signed');
  xhr.responseType = responseType as XMLHttpRequestResponseType;
  xhr.send();
  await moment();
}

function watchSerialising(json: object, toJSON: () => void): void {
  Object.defineProperty(json, 'toJSON', {
    value: () => {
      toJSON();
      return JSON.parse(body);
    },
  });
}

async function whenIdle(): Promise<void> {
  await moment();
  for (const work of idle.splice(0)) work();
  await moment();
}

async function ask(wanted: object): Promise<void> {
  await whenIdle();
  vi.advanceTimersByTime(1_500);
  port.postMessage({ number: 1, ask: wanted });
  await moment();
  vi.advanceTimersByTime(0);
  await moment();
}

function headersOf(index: number): [string, string][] {
  return Object.entries((sent[index]?.init?.headers ?? {}) as Record<string, string>);
}

function brokenBody(): ReadableStream {
  return new ReadableStream({
    start: (controller) => controller.error(new TypeError('network error')),
  });
}

function isSigned(index: number): boolean {
  return headersOf(index).some(([name]) => name === 'x-client-transaction-id');
}

/** What was sent by ports before has arrived. */
async function moment(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => realImmediate(resolve));
}
