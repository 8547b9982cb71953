import type { ConversationPage } from '@/core/conversation';
import { noteBug } from '@/platform/bugs';
import { findPages, keepPage, lastReadAt, noteRead } from '@/platform/conversation-store';
import { forgetEverything, forgetThread } from '@/platform/forget';
import type { ReaderCommand, ReaderPort, ReadRequest } from '@/platform/reader-port';
import { beginVisit, noteConsent, updateVisit } from '@/platform/visits';
import { budgetWindowMs, wantsFreshRequest } from '@/x/gather/asking-limits';
import { planNextRequest } from '@/x/gather/plan-next-request';
import { onNews } from './capture-events';
import { findSpot } from './find-thread-source';
import { turns } from './gather-through-tab';
import { makeGatherer } from './make-gatherer';
import { brokenReading, makeReading, type Sitting, whyNotAllowed } from './make-reading';

const heartbeatMs = 8_000;
const patienceMs = 5_000;

/**
 * One reader page: shows at once what is known, better when more comes, and asks X for the rest
 * where the reader has agreed. All it remembers beyond this worker's life stands in storage.
 */
export function serveReader(port: ReaderPort): void {
  let request: ReadRequest | undefined;
  let begun: Promise<void> | undefined;
  const sitting: Sitting = {
    spot: {},
    activity: 'waiting',
    failure: undefined,
    hasConsent: false,
    readBefore: 0,
  };
  let hasRetried = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const leaving = new AbortController();
  const gatherer = makeGatherer(sitting, { leaving: leaving.signal, report, look });

  const heartbeat = setInterval(() => {
    if (sitting.activity !== 'resting') port.send({ type: 'alive' });
  }, heartbeatMs);
  const unsubscribe = onNews(({ tab, filed, isAsked }) => {
    if (tab !== sitting.spot.tab || sitting.activity === 'gathering') return;
    // Another reader of this tab gathers.
    if (isAsked) return attempt(report);
    if (!filed.failure && wantsFreshRequest(sitting.failure) && !hasRetried) {
      hasRetried = true;
      sitting.failure = undefined;
    }
    attempt(look);
  });
  port.onClose(() => {
    clearInterval(heartbeat);
    clearTimeout(patience);
    unsubscribe();
    leaving.abort();
  });
  port.onMessage((message) => {
    if (message.type === 'read') {
      begun = begin(message);
      attempt(proceed);
      return;
    }
    // A line that was taken up again brings its command right behind its beginning.
    attempt(() => (message.type === 'seen' ? see(message.page) : obey(message.type)));
  });

  /** What goes wrong in us is told: nobody is left waiting for what will not come. */
  function attempt(work: () => Promise<void>): void {
    Promise.resolve(begun)
      .then(work)
      .catch(async (error: unknown) => {
        await noteBug('serving a reader', error);
        sitting.activity = 'resting';
        sitting.failure = { type: 'bug' };
        port.send({ type: 'reading', reading: brokenReading(sitting) });
      });
  }

  async function begin(asked: ReadRequest): Promise<void> {
    request = asked;
    sitting.visit = asked.visit;
    const visit = await beginVisit(asked.visit, asked, Date.now());
    sitting.hasConsent = visit.hasConsent;
    sitting.failure = visit.failure;
    sitting.spot = await findSpot(asked);
    const { focal, owner } = sitting.spot;
    const lastRead = focal && owner && (await lastReadAt(focal, owner));
    sitting.readBefore = visit.readBefore ?? lastRead ?? 0;
    await updateVisit(asked.visit, { readBefore: sitting.readBefore });
    patience = setTimeout(() => attempt(giveUpWaiting), patienceMs);
  }

  async function look(): Promise<void> {
    if (!request) return;
    const { failure } = sitting.spot;
    sitting.spot = await findSpot(request);
    // What hindered the tab may be over, as when it was loaded anew.
    if (sitting.failure === failure || sitting.failure?.type === 'tab-gone') {
      sitting.failure = undefined;
    }
    await proceed();
  }

  /** Says what is known of the thread, and goes on gathering if that was agreed. */
  async function proceed(): Promise<void> {
    const { focal, tab, owner, failure } = sitting.spot;
    if (sitting.hasConsent && tab !== undefined && focal) await noteConsent(tab, focal);
    const isKnown = focal !== undefined && (await findPages(focal, owner)).length > 0;
    if (sitting.activity === 'waiting' && (isKnown || failure)) sitting.activity = 'resting';
    if (sitting.hasConsent && sitting.activity !== 'waiting') await gatherWhatIsMissing();
    else await report();
  }

  async function gatherWhatIsMissing(): Promise<void> {
    const { focal, owner } = sitting.spot;
    if (!focal || !planNextRequest(await findPages(focal, owner), focal)) return report();
    await gatherer.gather('thread');
  }

  async function obey(command: ReaderCommand): Promise<void> {
    if (!request) return;
    const { focal } = sitting.spot;
    switch (command) {
      case 'getRest':
      case 'tryAgain':
        await agree(request);
        return look();
      case 'lookForNew':
        await agree(request);
        return gatherer.gather('news');
      case 'getReplies':
        await agree(request);
        return gatherer.gather('replies');
      case 'stop':
        return stop(request);
      case 'forget': {
        let gone = focal ? [focal] : [];
        return letGo(request, async () => {
          gone = await forgetThread(gone);
        });
      }
      case 'forgetEverything':
        return letGo(request, () => forgetEverything(Date.now(), budgetWindowMs));
      case 'stillHere':
        return;
      default:
        return command satisfies never;
    }
  }

  async function stop({ visit }: ReadRequest): Promise<void> {
    sitting.hasConsent = false;
    gatherer.stop();
    await updateVisit(visit, { hasConsent: false });
  }

  async function letGo(asked: ReadRequest, forget: () => Promise<void>): Promise<void> {
    await stop(asked);
    await forget();
    port.send({ type: 'forgotten' });
    // What the request under way still brings.
    await turns(forget);
  }

  async function agree({ visit }: ReadRequest): Promise<void> {
    sitting.hasConsent = true;
    sitting.failure = undefined;
    hasRetried = false;
    await updateVisit(visit, { hasConsent: true, failure: undefined });
  }

  async function see(page: ConversationPage): Promise<void> {
    const { focal, owner } = sitting.spot;
    if (!focal || !owner || page.entries.length === 0) return;
    const filing = { thread: focal, isAsked: true };
    await keepPage({ ...page, source: 'markup' }, filing, owner, Date.now());
    await report();
  }

  /** X's page may show a thread it had kept, without a request: then an earlier one is repeated. */
  async function giveUpWaiting(): Promise<void> {
    if (sitting.activity !== 'waiting') return;
    sitting.activity = 'resting';
    const mayAsk = sitting.hasConsent && (await whyNotAllowed()) === undefined;
    if (!mayAsk) sitting.failure ??= { type: 'nothing-captured' };
    await gatherWhatIsMissing();
  }

  async function report(): Promise<void> {
    const reading = await makeReading(sitting);
    // Nobody reads it any more.
    if (leaving.signal.aborted) return;
    port.send({ type: 'reading', reading });
    const { focal, owner } = sitting.spot;
    if (reading.thread && focal && owner) await noteRead(focal, owner, Date.now());
  }
}
