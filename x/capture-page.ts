import type { Ask, NoAnswer } from '@/core/capture';
import type { FromPage, Heard, ToPage } from './capture-messages';
import { hookRequests } from './capture-requests';
import { requestFrom, type Template, variablesOf } from './capture-template';
import { at } from './json';

/** Present in every answer that carries a conversation, whatever X calls the operation. */
const conversationMark = 'threaded_conversation_with_injections_v2';
const known = /^(Tweet(Detail|Result)|ModeratedT|ArticleBy)/;
const patienceMs = 25_000;

/**
 * The main world's part: hears X's answers, and repeats the page's own request when told to.
 * Headers, tokens and cookies stay in this closure; what leaves it by the port is in `FromPage`.
 */
export function capturePage(port: MessagePort): void {
  // Taken now, while they are still the browser's own: the page may replace them later.
  const send: (message: FromPage) => void = port.postMessage.bind(port);
  const ownFetch = fetch.bind(window);
  const dataOf = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
  const templates = new Map<string, Template>();

  hookRequests((request, answer) => {
    const { status, body, header } = answer;
    const isConversation = holdsConversation(body);
    if (!isConversation && !known.test(request.operation)) return;
    const operation = isConversation ? 'TweetDetail' : request.operation;
    if (status === 200) templates.set(operation, { ...request, at: Date.now(), uses: 0 });
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    send({ operation, variables: variablesOf(request), status, text, limits: limitsIn(header) });
  });

  port.onmessage = (event) => {
    const { number, ask } = (dataOf && Reflect.apply(dataOf, event, [])) as ToPage;
    run(ask).then(
      (answered) => send({ number, ...answered }),
      (error) =>
        send({ number, because: error?.name === 'TimeoutError' ? 'too slow' : 'no network' }),
    );
  };

  async function run(ask: Ask): Promise<Heard | { because: NoAnswer }> {
    const { operation, id, cursor = '' } = ask;
    const template = templates.get(operation);
    const isAllowed = /^\d{1,20}$/.test(id) && typeof cursor === 'string';
    const request = template && isAllowed && requestFrom(template, ask);
    if (!request) return { because: 'no template' };
    const signal = AbortSignal.timeout(patienceMs);
    const response = await ownFetch(request.url, { ...request.init, signal });
    const { status, headers } = response;
    const text = await response.text();
    return { status, text, limits: limitsIn((name) => headers.get(name)) };
  }
}

/** What came as JSON is made text again only where there is something in it. */
function holdsConversation(body: unknown): boolean {
  if (typeof body === 'string') return body.includes(conversationMark);
  return at(body, 'data', conversationMark) !== undefined;
}

function limitsIn(header: (name: string) => string | null): Heard['limits'] {
  return ['limit', 'remaining', 'reset'].map((name) => header(`x-rate-limit-${name}`));
}
