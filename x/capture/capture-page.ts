import type { Ask, NoAnswer } from '@/core/capture';
import { at } from '@/x/parse/json';
import { bare } from './bare';
import { makeCeiling } from './capture-ceiling';
import type { FromPage, Heard, ToPage } from './capture-messages';
import { hookRequests } from './capture-requests';
import { type OwnRequest, requestFrom, type Template, variablesOf } from './capture-template';
import * as native from './page-natives';

/** Present in every answer that carries a conversation, whatever X calls the operation. */
const conversationMark = 'threaded_conversation_with_injections_v2';
const mark = new RegExp(conversationMark);
const known = /^(Tweet(Detail|Result)|ModeratedT|ArticleBy)/;
const patienceMs = 25_000;

/**
 * The main world's part: hears X's answers, and repeats the page's own request when told to.
 * Headers, tokens and cookies stay in this closure; what leaves it by the port is in `FromPage`.
 * Gives the way back: the page's functions as they were.
 */
export function capturePage(port: MessagePort): () => void {
  // Taken now, while it is still the browser's own: the page may replace it later.
  const send: (message: FromPage) => void = port.postMessage.bind(port);
  let template: Template | undefined;
  const begin = makeCeiling(native.clock, native.later);

  const unhook = hookRequests((request, { status, body, header }) => {
    const isConversation = holdsConversation(body);
    if (!isConversation && !native.exec(known, request.operation)) return;
    const variables = variablesOf(request);
    if (status === 200 && (isConversation || request.operation === 'TweetDetail')) {
      template = { ...request, at: native.now(), uses: 0 };
    }
    const text = typeof body === 'string' ? body : native.stringify(body);
    send({ variables, status, text, limits: limitsIn(header) });
  });

  port.onmessage = (event) => {
    const { number, ask: wanted } = native.dataOf(event) as ToPage;
    const answer = (answered: Answered) => send({ number, ...answered });
    const request = requestFor(wanted, template);
    if (!request) return answer({ because: 'no template' });
    const isTaken = begin((end) =>
      makeRequest(request, (answered) => {
        end();
        answer(answered);
      }),
    );
    if (!isTaken) answer({ because: 'too many' });
  };
  return unhook;
}

type Answered = Heard | { because: NoAnswer };

function requestFor(wanted: Ask, template: Template | undefined): OwnRequest | undefined {
  const { id, cursor = '' } = wanted;
  const isAllowed = native.exec(/^\d{1,20}$/, id) && typeof cursor === 'string';
  return template && isAllowed ? requestFrom(template, wanted) : undefined;
}

function makeRequest(request: OwnRequest, answer: (answered: Answered) => void): void {
  const signal = native.timeout(patienceMs);
  const fail = () => answer({ because: native.isAborted(signal) ? 'too slow' : 'no network' });
  const read = (response: Response) => {
    const headers = native.headersOf(response);
    const rest = {
      status: native.statusOf(response),
      limits: limitsIn((name) => native.header(headers, name)),
    };
    native.whenThere(native.textOf(response), (text) => answer({ ...rest, text }), fail);
  };
  native.whenThere(native.ask(request.url, bare({ ...request.init, signal })), read, fail);
}

/** What came as JSON is made text again only where there is something in it. */
function holdsConversation(body: unknown): boolean {
  if (typeof body === 'string') return native.exec(mark, body) !== null;
  return at(body, 'data', conversationMark) !== undefined;
}

function limitsIn(header: (name: string) => string | null): Heard['limits'] {
  const each = (name: string) => header(`x-rate-limit-${name}`);
  return [each('limit'), each('remaining'), each('reset')];
}
