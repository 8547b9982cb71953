import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Ask, Capture } from '@/core/capture';
import type { PostId } from '@/core/post';
import { idOf } from '@/demo/build-pages';
import { answerTweetDetail } from '@/demo/build-response';
import type { Conversation } from '@/demo/thread-spec';
import { askingPage } from '@/entrypoints/x.content/ask-page';
import type { Filed, TabDescription, ToTab } from '@/platform/messages';
import { aCapture, aThread, postId } from '@/tests/x/fake-world';
import { receiveFromTab } from '@/visit/receive-from-tab';
import type { ToPage } from '@/x/capture/capture-messages';
import type { Story } from './any-visits';
import { inLife, type Life, outsideOfLives } from './worker-lives';
import './parsing-at-hand';

/** One request that X's page made for us, as X saw it. */
export type Request = {
  at: number;
  /** When the worker had stored what X answered. */
  storedAt?: number;
  tab: number;
  key: string;
  life: Life;
  isRefused: boolean;
  /** It stood in the log of requests before it was made. */
  isRecorded: boolean;
};

export type PageOfX = ReturnType<typeof aPageOfX>;

/** More pages than one visit may ask for, and a thread that is whole so soon that its replies get their turn. */
const threads = {
  5: discussed(aThread(16)),
  6: discussed(aThread(2, { date: '2026-01-05T09:00:00Z' })),
};
/** One post a page, and one reply. */
const delivery = { moduleSize: 1, repliesSize: 1 };
const answers = new Map<string, string>();

/** A tab with a long thread open, and the content script in it; they outlive every worker. */
export function aPageOfX(tab: number, story: Story, requests: Request[], lifeNow: () => Life) {
  const thread = threads[tab as keyof typeof threads];
  const focal = postId(idOf(thread, 1));
  const address = `https://x.com/mira_writes/status/${focal}`;
  const description: TabDescription = { address, account: 'a1', isHooked: true };
  const page = askingPage();
  page.use({ postMessage: (message: ToPage) => void answer(message) } as MessagePort);

  function answerTo({ id, cursor, ranking }: Pick<Ask, 'id' | 'cursor' | 'ranking'>): string {
    const key = JSON.stringify([tab, id, cursor, ranking]);
    const asked = { focalTweetId: id, cursor, rankingMode: ranking };
    const text = answers.get(key) ?? JSON.stringify(answerTweetDetail(thread, asked, delivery));
    answers.set(key, text);
    return text;
  }

  /** Once more, a little later, where the worker was stopped before it answered. */
  async function deliver(changes: Partial<Capture>, thread?: PostId): Promise<Filed> {
    const capture = aCapture(changes);
    const sender = { tab, isPrivate: false };
    for (;;) {
      const life = lifeNow();
      const filed = await Promise.race([
        inLife(life, () =>
          receiveFromTab(
            { type: 'captured', capture, description, ...(thread && { thread }) },
            sender,
          ),
        ),
        life.ended,
      ]);
      if (filed) return filed;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async function answer({ number, ask: wanted }: ToPage): Promise<void> {
    const key = JSON.stringify(wanted);
    const isRefused = requests.length === story.refusedAt;
    const request: Request = {
      at: Date.now(),
      tab,
      key,
      life: lifeNow(),
      isRefused,
      isRecorded: false,
    };
    requests.push(request);
    const { asking: kept } = await fakeBrowser.storage.local.get('asking');
    const times = (kept as { askedAt: number[] } | undefined)?.askedAt ?? [];
    request.isRecorded = times.length >= requests.indexOf(request) + 1;
    await new Promise((resolve) => setTimeout(resolve, story.xTakes));
    const { id, cursor, ranking = 'Relevance' } = wanted;
    const said = isRefused ? { status: 429 } : { text: answerTo(wanted) };
    const asking = { focal: id, ...(cursor && { cursor }), ranking };
    const waiting = page.waitingFor(number);
    const filed = await deliver({ request: asking, ...said, at: Date.now() }, waiting?.thread);
    request.storedAt = Date.now();
    waiting?.answer({ type: 'answered', filed });
  }

  return {
    tab,
    address,
    /** The page's own request. */
    load: () =>
      void outsideOfLives(() =>
        deliver({
          request: { focal },
          text: answerTo({ id: focal }),
          isAsked: false,
          at: Date.now(),
        }),
      ),
    async hear(said: ToTab): Promise<unknown> {
      if (said.type === 'ask') return page.ask(said);
      return said.type === 'describe' ? description : '';
    },
  };
}

function discussed({ posts, ...thread }: Conversation): Conversation {
  const by = { name: 'Ro Reader', handle: 'another_reader' };
  return { ...thread, posts: [...posts, { text: 'Another question.', by, replyTo: 1 }] };
}
