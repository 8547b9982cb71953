export type PageRequest = {
  operation: string;
  url: string;
  method: string;
  headers: [name: string, value: string][];
  body?: string;
};

/** `body` as the page got it: text, or what the browser has already read of it as JSON. */
export type PageAnswer = { status: number; header(name: string): string | null; body: unknown };

type Hear = (request: PageRequest, answer: PageAnswer) => void;

/** What X's timelines are asked for by: no conversation is ever in them. Names we do not know are not here. */
const holdsNoConversation =
  /^(Home\w*Timeline|User(By\w+|Media|\w*Tweets|TweetsAndReplies|\w+Timeline)|(Search|GenericTimeline|Explore|Trend|Notifications|List|Bookmark|Communit(y|ies)|Follow(ers|ing)|BlueVerified|Likes|Favoriters|Retweeters)\w*)$/;
const graphql = /^https:\/\/([\w-]+\.)*(x|twitter)\.com\/(i\/api\/)?graphql\/[\w-]+\/(\w+)/;

/**
 * Listens to the page's own requests for X's data, over XMLHttpRequest and fetch. The page's call
 * goes through unchanged and gets its answer first; what we hear is passed on when the page is
 * idle. What cannot hold a conversation costs the page nothing. An error of ours never reaches it.
 */
export function hookRequests(hear: Hear): void {
  hookXhr(hear);
  hookFetch(hear);
}

function hookXhr(hear: Hear): void {
  const requests = new WeakMap<XMLHttpRequest, PageRequest>();
  const xhrs = XMLHttpRequest.prototype;

  before(xhrs, 'open', (xhr: XMLHttpRequest, [method, url]) => {
    requests.delete(xhr);
    const request = requestTo(url, method);
    if (request) requests.set(xhr, request);
  });
  before(xhrs, 'setRequestHeader', (xhr: XMLHttpRequest, [name, value]) => {
    requests.get(xhr)?.headers.push([`${name}`, `${value}`]);
  });
  before(xhrs, 'send', (xhr: XMLHttpRequest, [body]) => {
    const request = requests.get(xhr);
    if (!request) return;
    if (typeof body === 'string') request.body = body;
    const pass = () => {
      // Used again for something else meanwhile.
      if (requests.get(xhr) !== request) return;
      const { status, response } = xhr;
      // Another extension may have changed the address on its way.
      request.url = xhr.responseURL || request.url;
      hear(request, { status, body: response, header: (name) => xhr.getResponseHeader(name) });
    };
    xhr.addEventListener('load', () => whenIdle(pass), { once: true });
  });
}

function hookFetch(hear: Hear): void {
  window.fetch = new Proxy(window.fetch, {
    apply(native, self, args: Parameters<typeof fetch>) {
      const answer = Reflect.apply(native, self, args);
      quietly(() => {
        const request = fetchRequest(...args);
        if (!request) return;
        const listen = async (response: Response) => {
          const { status, headers } = response;
          const body = await response.clone().text();
          whenIdle(() => hear(request, { status, body, header: (name) => headers.get(name) }));
        };
        answer.then(listen).catch(() => {});
      });
      return answer;
    },
  });

  function fetchRequest(input: RequestInfo | URL, init: RequestInit = {}): PageRequest | undefined {
    const { url = input, method = 'GET', headers } = input as Partial<Request>;
    const request = requestTo(url, init.method ?? method);
    if (!request) return undefined;
    request.headers = [...new Headers(init.headers ?? headers)];
    if (typeof init.body === 'string') request.body = init.body;
    return request;
  }
}

function requestTo(address: unknown, method: unknown): PageRequest | undefined {
  const url = `${address}`;
  const absolute = url.includes('/graphql/') && new URL(url, location.href).href;
  const operation = absolute && graphql.exec(absolute)?.[4];
  if (!operation || holdsNoConversation.test(operation)) return undefined;
  return { operation, url: absolute, method: `${method}`, headers: [] };
}

/** A Proxy of a native function keeps its name, its length and its `[native code]`. */
function before<Name extends string, Self extends Record<Name, (...args: never[]) => unknown>>(
  owner: Self,
  name: Name,
  listen: (self: Self, args: unknown[]) => void,
): void {
  owner[name] = new Proxy(owner[name], {
    apply(native, self, args) {
      quietly(() => listen(self, args));
      return Reflect.apply(native, self, args);
    },
  });
}

function whenIdle(work: () => void): void {
  requestIdleCallback(() => quietly(work), { timeout: 1000 });
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The page must never notice us; the background notices that nothing was captured.
  }
}
