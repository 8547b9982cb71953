import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Ask, Capture, Refusal } from '@/core/capture';
import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import {
  type Asked,
  type Filed,
  onCommand,
  sendFromTab,
  type TabDescription,
} from '@/platform/messages';
import { parsePostUrl } from '@/x/addresses/post-url';
import { xPages } from '@/x/addresses/x-pages';
import type { ToPage } from '@/x/capture/capture-messages';
import { acceptPort } from '@/x/capture/capture-port';
import { earlyCaptures, isEarly } from '@/x/capture/early-captures';
import { type PageMessage, readFromPage } from '@/x/capture/read-from-page';
import { unlessUntouched } from '@/x/capture/untouched-page';
import { accountMark } from '@/x/detect/detect-account';
import { onAddressChange } from '@/x/detect/detect-address';
import { isInForce, refusalFrom } from '@/x/gather/asking-limits';
import { watchVisible } from '@/x/visible-page/watch-visible';

type Refused = {
  failure: Failure;
  post: PostId | undefined;
  /** Where the failure is one that holds for a time. */
  refusal: Refusal | undefined;
};

/** Shorter than the least pause between two requests: who asks again on purpose is not met with it. */
const sameAnswerMs = 1_000;

export default defineContentScript({
  matches: xPages,
  runAt: 'document_start',
  // WXT would tell the page our name; and the page could then tell us to stop.
  noScriptStartedPostMessage: true,
  main() {
    let port: MessagePort | undefined;
    /** What X last refused the page, and about which post. */
    let refused: Refused | undefined;
    let asksSoFar = 0;
    let readVisible: (() => string) | undefined;
    /** The open post that the background last heard of. The browser begins each document without a number. */
    let announced: PostId | undefined;
    const early = earlyCaptures();
    const waiting = new Map<number, { ask: Ask; thread: PostId; answer(asked: Asked): void }>();
    /**
     * One answer per question: a restarted background that asks again joins the one under way, or has
     * the one that came while it was making up its mind.
     */
    const underWay = new Map<string, Promise<Asked>>();

    // Started later, in a page that runs already, whoever offered a line would be the page itself.
    if (document.readyState === 'loading') {
      unlessUntouched(() => {
        acceptPort(listen);
        return () => {
          port = undefined;
        };
      });
    }
    onAddressChange(tellWhere);
    addEventListener('pageshow', (event) => {
      if (event.persisted) tellWhere();
    });
    tellWhere();

    onCommand(async (command) => {
      switch (command.type) {
        case 'describe':
          return description();
        case 'ask':
          return ask(command.ask, command.thread);
        case 'read markup':
          readVisible ??= watchVisible(document);
          return command.focal === openPost() ? readVisible() : '';
        default:
          return command satisfies never;
      }
    });

    /** Where no post is nor was open, the icon has no number, and nobody is woken for it. */
    function tellWhere(): void {
      const open = openPost();
      if (open || announced) deliver({ type: 'moved', description: description() });
      announced = open;
      for (const capture of open ? early.take(open, Date.now()) : []) void file(capture);
    }

    function listen(accepted: MessagePort): void {
      port = accepted;
      port.onmessage = (event) => {
        const askOf = (number: number) => waiting.get(number)?.ask;
        const message = readFromPage(event.data, askOf, Date.now());
        if (message) hear(message);
      };
    }

    async function hear(message: PageMessage): Promise<void> {
      if (message.type === 'captured') {
        if (isEarly(message.capture, openPost())) early.hold(message.capture);
        else await file(message.capture);
        return;
      }
      const asked = waiting.get(message.number);
      if (!asked) return;
      if (message.type === 'not answered') {
        return asked.answer({ type: 'not answered', because: message.because });
      }
      const { capture } = message;
      const { rateLimit } = capture;
      const { thread } = asked;
      const filed = await deliver({
        type: 'captured',
        capture,
        description: description(),
        thread,
      });
      asked.answer({ type: 'answered', filed, ...(rateLimit && { rateLimit }) });
    }

    async function file(capture: Capture): Promise<void> {
      const { failure } = await deliver({ type: 'captured', capture, description: description() });
      const refusal = failure && refusalFrom(failure, Date.now());
      refused = failure && { failure, post: capture.request.focal, refusal };
    }

    function ask(wanted: Ask, thread: PostId): Promise<Asked> {
      const key = JSON.stringify([wanted, thread]);
      const same = underWay.get(key);
      if (same) return same;
      // The page takes one at a time: what a restarted background asks comes after it.
      const asked = Promise.all(underWay.values())
        .then(() => askPage(wanted, thread))
        .finally(() => setTimeout(() => underWay.delete(key), sameAnswerMs));
      underWay.set(key, asked);
      return asked;
    }

    function askPage(wanted: Ask, thread: PostId): Promise<Asked> {
      if (!port) return Promise.resolve({ type: 'not answered', because: 'no template' });
      const number = ++asksSoFar;
      const message: ToPage = { number, ask: wanted };
      port.postMessage(message);
      return new Promise<Asked>((answer) =>
        waiting.set(number, { ask: wanted, thread, answer }),
      ).finally(() => waiting.delete(number));
    }

    function description(): TabDescription {
      const account = accountMark(document.cookie);
      const failure = refused && !isOver(refused) ? refused.failure : undefined;
      return {
        address: location.href,
        isHooked: port !== undefined,
        ...(failure && { failure }),
        ...(account && { account }),
      };
    }
  },
});

/** Refused for a time that has passed, or about a post that is no longer open. */
function isOver({ failure, post, refusal }: Refused): boolean {
  if (refusal) return !isInForce(refusal, Date.now());
  return isAboutPost(failure) && post !== undefined && post !== openPost();
}

function openPost(): PostId | undefined {
  return parsePostUrl(location.href)?.id;
}

/** Whatever else X refuses, it refuses for every post. */
function isAboutPost({ type }: Failure): boolean {
  return ['post-unavailable', 'unreadable', 'not-held', 'bug'].includes(type);
}

/** Again, a little later, if the background just then went to sleep; silent once we are outdated. */
async function deliver(message: Parameters<typeof sendFromTab>[0]): Promise<Filed> {
  for (const pauseMs of [0, 200, 1000, 3000]) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    try {
      return (await sendFromTab(message)) ?? {};
    } catch {
      // The extension context may be gone for good (an update): then the page needs a reload.
    }
  }
  return {};
}
