import { anyXDomain } from '@/x/addresses/x-domains';
import { bare } from './bare';
import * as native from './page-natives';

export type PageRequest = {
  operation: string;
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
};

/** `body` as the page got it: text, or what the browser has already read of it as JSON. */
export type PageAnswer = { status: number; header(name: string): string | null; body: unknown };

type Hear = (request: PageRequest, answer: PageAnswer) => void;

/** What X's timelines are asked for by: no conversation is ever in them. Names we do not know are not here. */
const holdsNoConversation =
  /^(Home\w*Timeline|User(By\w+|Media|\w*Tweets|TweetsAndReplies|\w+Timeline)|(Search|GenericTimeline|Explore|Trend|Notifications|List|Bookmark|Communit(y|ies)|Follow(ers|ing)|BlueVerified|Likes|Favoriters|Retweeters)\w*)$/;
const graphql = new RegExp(
  `^(https://(?:[\\w-]+\\.)*${anyXDomain})?/(?:i/api/)?graphql/[\\w-]+/(\\w+)`,
);

/**
 * Listens to the page's own requests for X's data, over XMLHttpRequest and fetch. The page's call
 * goes through unchanged and gets its answer first; what we hear is passed on when the page is
 * idle. What cannot hold a conversation costs the page nothing. An error of ours never reaches it.
 * Gives the way back, for as long as no script of the page has run.
 */
export function hookRequests(hear: Hear): () => void {
  const undo = [...hookXhr(hear), hookFetch(hear)];
  return () => {
    for (const restore of undo) restore();
  };
}

function hookXhr(hear: Hear): (() => void)[] {
  const requests = new WeakMap<XMLHttpRequest, PageRequest | undefined>();
  const requestOf = (xhr: XMLHttpRequest) =>
    native.recall(requests, xhr) as PageRequest | undefined;
  const xhrs = XMLHttpRequest.prototype;

  const passOn = (xhr: XMLHttpRequest, request: PageRequest) => {
    // Used again for something else meanwhile.
    if (requestOf(xhr) !== request) return;
    // Another extension may have changed the address on its way; elsewhere we would not go with it.
    const address = native.xhrAddress(xhr);
    if (native.exec(graphql, address)) request.url = address;
    hear(request, {
      status: native.xhrStatus(xhr),
      body: native.xhrBody(xhr),
      header: (name) => native.xhrHeader(xhr, name),
    });
  };

  return [
    after(xhrs, 'open', (xhr, args) => {
      native.remember(requests, xhr, requestTo(args[1], args[0]));
    }),
    after(xhrs, 'setRequestHeader', (xhr, args) => {
      const headers = requestOf(xhr)?.headers;
      if (headers) addHeader(headers, `${args[0]}`, `${args[1]}`);
    }),
    after(xhrs, 'send', (xhr, args) => {
      const request = requestOf(xhr);
      if (!request) return;
      if (typeof args[0] === 'string') request.body = args[0];
      native.listen(xhr, 'load', () => whenQuiet(() => passOn(xhr, request)), { once: true });
    }),
  ];
}

function hookFetch(hear: Hear): () => void {
  return after(window, 'fetch', (_, args, answer) => {
    const request = fetchRequest(args[0], args[1]);
    if (request)
      native.whenThere(answer, (response) => quietly(() => read(request, response)), ignore);
  });

  function read(request: PageRequest, response: Response): void {
    const headers = native.headersOf(response);
    const answer = {
      status: native.statusOf(response),
      header: (name: string) => native.header(headers, name),
    };
    const pass = (body: string) => whenQuiet(() => hear(request, { ...answer, body }));
    native.whenThere(native.textOf(native.copyOf(response)), pass, ignore);
  }

  function fetchRequest(input: RequestInfo | URL, init: RequestInit = {}): PageRequest | undefined {
    const { url = input, method = 'GET', headers } = input as Partial<Request>;
    const request = requestTo(url, init.method ?? method);
    if (!request) return undefined;
    native.eachHeader(new native.KeptHeaders(init.headers ?? headers), (value, name) =>
      addHeader(request.headers, name, value),
    );
    if (typeof init.body === 'string') request.body = init.body;
    return request;
  }
}

function requestTo(address: unknown, method: unknown): PageRequest | undefined {
  const url = `${address}`;
  const found = native.exec(graphql, url);
  const operation = found?.[2];
  if (!operation || native.exec(holdsNoConversation, operation)) return undefined;
  return {
    operation,
    url: found[1] ? url : location.origin + url,
    method: `${method}`,
    headers: bare({}),
    body: undefined,
  };
}

/** As XMLHttpRequest itself does with a name that comes twice. */
function addHeader(headers: Record<string, string>, name: string, value: string): void {
  headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
}

/**
 * In the native's place, a Proxy of it, which keeps its name, its length and its `[native code]`;
 * `hear` is told of each call that the native took.
 */
function after<Name extends string, Self extends Record<Name, (...args: never[]) => unknown>>(
  owner: Self,
  name: Name,
  hear: (self: Self, args: Parameters<Self[Name]>, result: ReturnType<Self[Name]>) => void,
): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  owner[name] = new Proxy(
    owner[name],
    bare({
      apply(theirs: Self[Name], self: Self, args: Parameters<Self[Name]>) {
        const result = native.apply(theirs, self, args) as ReturnType<Self[Name]>;
        quietly(() => hear(self, args, result));
        return result;
      },
    }),
  );
  return () => own && Object.defineProperty(owner, name, own);
}

function whenQuiet(work: () => void): void {
  native.whenIdle(() => quietly(work), { timeout: 1000 });
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The page must never notice us; the background notices that nothing was captured.
  }
}

function ignore(): void {
  // The page hears of it by its own call.
}
