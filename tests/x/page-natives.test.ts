import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import { build } from 'vite';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type Trapped, trapNatives } from '@/tests/trap-natives';

const scriptName = 'x-page.js';
const secrets = [
  'bearer-of-the-session',
  'token-of-the-page',
  'token-of-the-cookie',
  'signed-once',
];
const variables = encodeURIComponent('{"focalTweetId":"100"}');
const address = `https://x.com/i/api/graphql/q1/TweetDetail?variables=${variables}`;

type Page = {
  document: Document;
  port: { received(message: unknown): void; hear(message: unknown): void };
  asked: { url: string; init: RequestInit }[];
  trapped: Trapped[];
};

let code: string;
let page: Page;
let said: unknown[];
let run: (source: string, filename: string) => unknown;

beforeAll(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}x/capture/capture-page.ts`, formats: ['iife'], name: 'ours' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built.');
  code = bundle.output[0].code;
}, 30_000);

/** X's page, in a realm of its own: our script at its start, and then everything replaced. */
beforeEach(() => {
  said = [];
  const dom = new JSDOM('', { url: 'https://x.com/mira/status/100', runScripts: 'outside-only' });
  page = dom.window as unknown as Page;
  page.document.cookie = 'ct0=token-of-the-cookie';
  run = (source, filename) =>
    new Script(source, { filename }).runInContext(dom.getInternalVMContext());
  run(natives, 'browser.js');
  run(`${code}; ours.capturePage(globalThis.port);`, scriptName);
  page.port.received = (message) => said.push(message);
  const count = run(
    `(${trapNatives})(${JSON.stringify({ script: scriptName, secrets })})`,
    'trap.js',
  );
  expect(count).toBeGreaterThan(3_000);
});

test('a page that replaced every native is handed neither our line nor a token by what it sends', async () => {
  pageAsks(xhr);
  await answers(1);
  pageAsks(xhrAsJson);
  await answers(2);
  pageAsks(fetching);
  await answers(3);
  expect(said).toMatchObject(Array(3).fill({ status: 200 }));
  expectNothingTold();
});

test('nor by what we ask for', async () => {
  pageAsks(xhr);
  await answers(1);
  page.port.hear({ number: 1, ask: { id: '200', cursor: 'c' } });
  await answers(2);
  expect(said[1]).toMatchObject({ number: 1, status: 200 });
  expect(page.asked.at(-1)?.init.headers).toMatchObject({
    authorization: 'bearer-of-the-session',
    'X-Csrf-Token': 'token-of-the-cookie',
  });
  expectNothingTold();
});

test('the traps catch what is called in a native’s place', () => {
  run('Reflect.apply(() => {}, globalThis.port, []); ["signed-once"].map(String);', scriptName);
  expect(() => expectNothingTold()).toThrow();
  const names = Array.from(page.trapped, ({ name, leaks }) => leaks && name);
  expect(names).toEqual(['.Reflect.apply', '.Array.prototype.map']);
});

function expectNothingTold(): void {
  const calls = Array.from(page.trapped);
  expect(calls.filter(({ leaks }) => leaks)).toEqual([]);
  // A promise looks up which kind of promise to answer with; nothing else is left.
  expect(calls.filter(({ name }) => !/\.Promise\b/.test(name))).toEqual([]);
}

function pageAsks(source: string): void {
  run(source, 'page.js');
}

async function answers(count: number): Promise<void> {
  await expect.poll(() => said.length).toBe(count);
}

const setHeaders = `
  request.setRequestHeader('authorization', 'bearer-of-the-session');
  request.setRequestHeader('X-Csrf-Token', 'token-of-the-page');
  request.setRequestHeader('x-client-transaction-id', 'signed-once');`;
const xhr = `{
  const request = new XMLHttpRequest();
  request.open('GET', ${JSON.stringify(address)});
  ${setHeaders}
  request.send();
}`;
const xhrAsJson = xhr.replace('request.send', "request.responseType = 'json'; request.send");
const fetching = `void fetch(${JSON.stringify(address)}, {
  headers: { authorization: 'bearer-of-the-session', 'x-csrf-token': 'token-of-the-page' },
});`;

/** What jsdom lacks, or would ask a network for. */
const natives = `{
  const body = '{"data":{"threaded_conversation_with_injections_v2":{}}}';
  globalThis.asked = [];
  globalThis.requestIdleCallback = (work) => setTimeout(work, 0);
  globalThis.XMLHttpRequest = class XMLHttpRequest extends EventTarget {
    get status() { return 200; }
    get response() { return this.responseType === 'json' ? JSON.parse(body) : body; }
    get responseURL() { return this.url; }
    open(method, url) { this.url = url; }
    setRequestHeader() {}
    getResponseHeader() { return null; }
    send() { setTimeout(() => this.dispatchEvent(new Event('load')), 0); }
  };
  globalThis.Response = class Response {
    get status() { return 200; }
    get headers() { return new Headers(); }
    clone() { return this; }
    text() { return Promise.resolve(body); }
  };
  globalThis.fetch = function fetch(url, init) {
    asked.push({ url, init });
    // As the browser reads what it is given.
    if (init.headers[Symbol.iterator]) for (const [name, value] of init.headers) void [name, value];
    void [init.method, init.credentials, init.toString, init.hasOwnProperty, init.headers.toString];
    return Promise.resolve(new Response());
  };
  globalThis.MessagePort = class MessagePort {
    postMessage(message) { this.received(message); }
    hear(message) { this.onmessage(new MessageEvent('message', { data: message })); }
  };
  globalThis.port = new MessagePort();
}`;
