import type { Ask, Capture, RateLimit } from '@/core/capture';
import { conversationMark, type FromPage, type ToPage } from './capture-messages';
import { hookRequests, type PageAnswer, type PageRequest } from './capture-requests';
import { askedFor, requestFrom, type Template } from './capture-template';

const known = /^(TweetDetail|TweetResults?ByRestIds?|ModeratedTimeline|ArticleByTweetId)$/;
const longestText = 16_000_000;
const patienceMs = 25_000;

/**
 * The main world's part: hears X's answers, and repeats the page's own request when told to.
 * Headers, tokens and cookies stay in this closure; what leaves it by the port is in `FromPage`.
 */
export function capturePage(port: MessagePort): void {
  // Bound now, while they are still the browser's own: the page may replace them later.
  const send: (message: FromPage) => void = port.postMessage.bind(port);
  const ownFetch = window.fetch.bind(window);
  const dataOf = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
  const templates = new Map<string, Template>();

  hookRequests((request, answer) => {
    const isConversation = answer.text.includes(conversationMark);
    if ((!isConversation && !known.test(request.operation)) || answer.text.length > longestText)
      return;
    const operation = isConversation ? 'TweetDetail' : request.operation;
    if (answer.status === 200) {
      templates.set(operation, { ...request, at: Date.now(), signatureUses: 0 });
    }
    send({ type: 'captured', capture: captureOf(operation, request, answer, false) });
  });

  port.onmessage = (event) => {
    const message = (dataOf ? Reflect.apply(dataOf, event, []) : undefined) as ToPage;
    if (isAllowed(message.ask)) run(message.number, message.ask);
  };

  async function run(number: number, ask: Ask): Promise<void> {
    const template = templates.get(ask.operation);
    const csrfToken = /(?:^|; )ct0=([^;]+)/.exec(document.cookie)?.[1];
    const request = template && requestFrom(template, ask, { now: Date.now(), csrfToken });
    if (!template || !request)
      return send({ type: 'not answered', number, because: 'no template' });
    const { url, init } = request;
    const signal = AbortSignal.timeout(patienceMs);
    try {
      const response = await ownFetch(url, { ...init, signal });
      const text = await response.text();
      const header = (name: string) => response.headers.get(name);
      const repeated = {
        ...template,
        url,
        ...(typeof init.body === 'string' && { body: init.body }),
      };
      const answer = { status: response.status, header, text };
      send({ type: 'answered', number, capture: captureOf(ask.operation, repeated, answer, true) });
    } catch {
      const because = signal.aborted ? 'too slow' : 'no network';
      send({ type: 'not answered', number, because });
    }
  }
}

function isAllowed({ operation, id, cursor = '', ranking = 'Likes' }: Ask): boolean {
  return (
    /^Tweet(Detail|ResultByRestId)$/.test(operation) &&
    /^\d{1,20}$/.test(id) &&
    typeof cursor === 'string' &&
    /^(Relevance|Recency|Likes)$/.test(ranking)
  );
}

function captureOf(
  operation: string,
  request: PageRequest,
  { status, header, text }: PageAnswer,
  isAsked: boolean,
): Capture {
  const [limit, remaining, resets] = ['limit', 'remaining', 'reset'].map((name) => {
    const value = header(`x-rate-limit-${name}`);
    return value ? Number(value) : Number.NaN;
  }) as [number, number, number];
  const rateLimit: RateLimit = { limit, remaining, resetsAt: resets * 1000 };
  return {
    operation,
    request: askedFor(request) as Capture['request'],
    status,
    text,
    ...(resets > 0 && { rateLimit }),
    at: Date.now(),
    isAsked,
  };
}
