/**
 * The browser's own functions, kept as they are before the first script of the page runs. What the
 * page puts in their place later is never called by us, and so never handed our line, the requests
 * we keep, or their headers. Methods and getters take their object first.
 */
const detach = Function.prototype.bind.bind(Function.prototype.call) as (
  native: unknown,
) => unknown;

type Detached<Self, Method> = Method extends (...given: infer Given) => infer Value
  ? (self: Self, ...given: Given) => Value
  : never;

function method<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name) {
  return detach(owner[name]) as Detached<Owner, Owner[Name]>;
}

function getter<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name) {
  const { get } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
  return detach(get) as (self: Owner) => Owner[Name];
}

export const { apply } = Reflect;
export const { now } = Date;
export const ask = fetch;
export const encode = encodeURIComponent;
export const parse: (text: string) => unknown = JSON.parse;
export const { stringify } = JSON;
/** Milliseconds since the document began, whatever happens to the computer's date. */
export const clock = performance.now.bind(performance);
export const later: (work: () => void, ms: number) => void = setTimeout;
export const whenIdle = requestIdleCallback;
export const KeptHeaders = Headers;
export const KeptParameters = URLSearchParams;
export const timeout = AbortSignal.timeout.bind(AbortSignal);
export const isAborted = getter(AbortSignal.prototype, 'aborted');
export const exec = method(RegExp.prototype, 'exec');
export const remember = method(WeakMap.prototype, 'set');
export const recall = method(WeakMap.prototype, 'get');
export const listen = method(EventTarget.prototype, 'addEventListener');
export const cookieOf = getter(Document.prototype, 'cookie');
export const dataOf = getter(MessageEvent.prototype, 'data');
export const parameter = method(URLSearchParams.prototype, 'get');

export const statusOf = getter(Response.prototype, 'status');
export const headersOf = getter(Response.prototype, 'headers');
export const copyOf = method(Response.prototype, 'clone');
export const textOf = method(Response.prototype, 'text');
export const header = method(Headers.prototype, 'get');
export const eachHeader = method(Headers.prototype, 'forEach');

export const xhrStatus = getter(XMLHttpRequest.prototype, 'status');
export const xhrBody = getter(XMLHttpRequest.prototype, 'response');
export const xhrAddress = getter(XMLHttpRequest.prototype, 'responseURL');
export const xhrHeader = method(XMLHttpRequest.prototype, 'getResponseHeader');

export const whenThere = method(Promise.prototype, 'then') as <Value>(
  promise: Promise<Value>,
  use: (value: Value) => void,
  otherwise: () => void,
) => void;
