import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Ask, Capture, NoAnswer } from '@/core/capture';
import type { PostId } from '@/core/post';
import type { Reading } from '@/core/reading';
import { answerTweetDetail } from '@/demo/build-response';
import type { Conversation, Delivery } from '@/demo/thread-spec';
import type { Asked, Filed, TabDescription, ToTab } from '@/platform/messages';
import type { FromReader, ReadRequest, ToReader } from '@/platform/reader-port';
import { aCapture } from '@/tests/x/fake-world';
import { announceCapture } from '@/visit/capture-events';
import { serveVisit } from '@/visit/serve-visit';
import { storeCapture } from '@/visit/store-capture';
import './parsing-at-hand';

/** A tab of X with a thread open; what X answers goes the whole way through the background. */
export function aTab(conversation: Conversation, focal: PostId, delivery: Delivery = {}) {
  const address = `https://x.com/mira_writes/status/${focal}`;
  const tab = {
    id: 5,
    description: { address, account: 'a1', isHooked: true } as TabDescription,
    asked: [] as Ask[],
    /** In place of X's answer to the next questions. */
    answers: [] as ((ask: Ask) => Partial<Capture> | undefined)[],
    /** How long X takes; undefined where nobody ever answers. */
    delayMs: 100 as number | undefined,
    /** Nothing comes back from it, not even a refusal. */
    isFrozen: false,
    /** Why the page gives no answer. */
    because: undefined as NoAnswer | undefined,
    /** Its document is going. */
    isLeaving: false,
    /** The page's own request, as the background hears of it. */
    async load(changes: Partial<Capture> = {}): Promise<Filed> {
      return deliver({
        request: { focal },
        text: answerTo({ id: focal }),
        isAsked: false,
        ...changes,
      });
    },
    /** What `ask` would bring, brought by the page's own request. */
    async loadMore(ask: Ask): Promise<Filed> {
      return deliver({ request: requestOf(ask), text: answerTo(ask), isAsked: false });
    },
  };
  const answerTo = ({ id, cursor, ranking }: Pick<Ask, 'id' | 'cursor' | 'ranking'>) =>
    JSON.stringify(
      answerTweetDetail(
        conversation,
        { focalTweetId: id, cursor, rankingMode: ranking },
        { ...conversation.delivery, ...delivery },
      ),
    );

  async function deliver(changes: Partial<Capture>, thread = focal): Promise<Filed> {
    const { account } = tab.description;
    const capture = aCapture({ at: Date.now(), ...changes });
    const owner = { isPrivate: false, tab: tab.id, ...(account && { account }) };
    const filed = await storeCapture(capture, thread, owner);
    announceCapture({ tab: tab.id, filed, isAsked: capture.isAsked });
    return filed;
  }

  async function answer(ask: Ask, thread: PostId): Promise<Asked | undefined> {
    tab.asked.push(ask);
    if (tab.isLeaving) return undefined;
    if (tab.because) return { type: 'not answered', because: tab.because };
    const { delayMs } = tab;
    if (delayMs === undefined) return new Promise(() => {});
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    const sent = { request: requestOf(ask), text: answerTo(ask) };
    const filed = await deliver({ ...sent, ...tab.answers.shift()?.(ask) }, thread);
    return { type: 'answered', filed };
  }

  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({
    id: tab.id,
    incognito: false,
    url: tab.description.address,
  })) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (_: number, said: ToTab) =>
    tab.isFrozen
      ? new Promise(() => {})
      : said.type === 'ask'
        ? answer(said.ask, said.thread)
        : said.type === 'describe'
          ? tab.description
          : '') as never);
  return tab;
}

function requestOf({ id, cursor, ranking = 'Relevance' }: Ask): Capture['request'] {
  return { focal: id, ...(cursor && { cursor }), ranking };
}

const open = new Set<() => void>();

/** A reader page at the other end of a port; `wait` lets time pass for everybody. */
export function aReader(request: Partial<ReadRequest> = {}) {
  let hear: (message: FromReader) => void = () => {};
  let leave = () => {};
  const sent: ToReader[] = [];
  serveVisit({
    send: (message) => sent.push(message),
    onMessage: (listener) => {
      hear = listener;
    },
    onClose: (listener) => {
      leave = listener;
      open.add(listener);
    },
  });
  const visit = crypto.randomUUID();
  hear({ type: 'read', visit, surface: 'popup', tab: 5, ...request });
  return {
    sent,
    visit,
    say: (type: Exclude<FromReader['type'], 'read' | 'seen'>) => hear({ type }),
    close: () => leave(),
    reading(): Reading | undefined {
      return sent.findLast((message) => message.type === 'reading')?.reading;
    },
  };
}

export function closeReaders(): void {
  for (const leave of open) leave();
  open.clear();
}

export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}
