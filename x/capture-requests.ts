export type PageRequest = {
  operation: string;
  url: string;
  method: string;
  headers: [name: string, value: string][];
  body?: string;
};

export type PageAnswer = { status: number; header(name: string): string | null; text: string };

type Heard = (request: PageRequest, answer: PageAnswer) => void;

const graphql = /^https:\/\/([\w-]+\.)*(x|twitter)\.com\/(i\/api\/)?graphql\/[\w-]+\/(\w+)/;

/**
 * Listens to the page's own requests for X's data, over XMLHttpRequest and fetch. The page's call
 * goes through unchanged and gets its answer first; what we hear is passed on when the page is
 * idle. An error of ours never reaches the page.
 */
export function hookRequests(heard: Heard): void {
  hookXhr(heard);
  hookFetch(heard);
}

function hookXhr(heard: Heard): void {
  const requests = new WeakMap<XMLHttpRequest, PageRequest>();
  const xhrs = XMLHttpRequest.prototype;

  before(xhrs, 'open', (xhr: XMLHttpRequest, [method, url]) => {
    const request = requestTo(url, method);
    if (request) requests.set(xhr, request);
    else requests.delete(xhr);
  });
  before(xhrs, 'setRequestHeader', (xhr: XMLHttpRequest, [name, value]) => {
    requests.get(xhr)?.headers.push([String(name), String(value)]);
  });
  before(xhrs, 'send', (xhr: XMLHttpRequest, [body]) => {
    const request = requests.get(xhr);
    if (!request) return;
    if (typeof body === 'string') request.body = body;
    const pass = () => {
      const text = textOf(xhr);
      if (text === undefined || requests.get(xhr) !== request) return;
      heard(
        // Another extension may have changed the address on its way.
        { ...request, url: xhr.responseURL || request.url },
        { status: xhr.status, header: (name) => xhr.getResponseHeader(name), text },
      );
    };
    xhr.addEventListener('load', () => whenIdle(pass), { once: true });
  });
}

function textOf(xhr: XMLHttpRequest): string | undefined {
  if (xhr.readyState !== XMLHttpRequest.DONE) return undefined;
  if (xhr.responseType === '' || xhr.responseType === 'text') return xhr.responseText;
  return xhr.responseType === 'json' ? JSON.stringify(xhr.response) : undefined;
}

function hookFetch(heard: Heard): void {
  window.fetch = new Proxy(window.fetch, {
    apply(native, self, args: Parameters<typeof fetch>) {
      const request = quietly(() => fetchRequest(...args));
      const answer = Reflect.apply(native, self, args);
      if (request) {
        answer.then((response: Response) => {
          const copy = response.clone();
          whenIdle(async () => {
            const [text, body] = await Promise.all([copy.text(), request.body]);
            const header = (name: string) => copy.headers.get(name);
            heard(
              { ...request, url: copy.url || request.url, ...(body && { body }) } as PageRequest,
              { status: copy.status, header, text },
            );
          });
        }, nothing);
      }
      return answer;
    },
  });
}

function fetchRequest(input: RequestInfo | URL, init: RequestInit = {}) {
  const asked = input instanceof Request ? input : undefined;
  const request = requestTo(asked?.url ?? input, init.method ?? asked?.method ?? 'GET');
  if (!request) return undefined;
  request.headers = [...new Headers(init.headers ?? asked?.headers)];
  const body =
    typeof init.body === 'string' ? init.body : asked?.body ? asked.clone().text() : undefined;
  return { ...request, body };
}

function requestTo(address: unknown, method: unknown): PageRequest | undefined {
  const text = String(address);
  if (!text.includes('/graphql/')) return undefined;
  const url = new URL(text, location.href).href;
  const operation = graphql.exec(url)?.[4];
  return operation
    ? { operation, url, method: String(method).toUpperCase(), headers: [] }
    : undefined;
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

function quietly<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    // The page must never notice us; the background notices that nothing was captured.
    return undefined;
  }
}

function whenIdle(work: () => unknown): void {
  const run = async () => {
    await quietly(work);
  };
  const later = () => run().catch(nothing);
  if (window.requestIdleCallback) window.requestIdleCallback(later, { timeout: 1000 });
  else setTimeout(later, 50);
}

function nothing(): void {}
