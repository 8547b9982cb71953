import { browser } from 'wxt/browser';
import { bugKind } from '@/core/bug-kind';
import type { Ask, Capture, NoAnswer, RateLimit } from '@/core/capture';
import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';

/** A tab of X → background. The tab itself is told by the browser, never by the message. */
export type FromTab =
  /** `thread`: for what we asked for ourselves, the post whose thread it is to complete. */
  | { type: 'captured'; capture: Capture; description: TabDescription; thread?: PostId }
  | { type: 'moved'; description: TabDescription }
  /** Something went wrong in us, there. */
  | { type: 'bug'; kind: string };

/** What a tab says of itself. `account` tells accounts apart and nothing else about them. */
export type TabDescription = {
  address: string;
  account?: string;
  isHooked: boolean;
  /** What X last refused the page itself, or sent it and we could not read. */
  failure?: Failure;
};

/** What became of a capture in the background. */
export type Filed = { failure?: Failure };

/** Background → tab. */
export type ToTab =
  | { type: 'describe' }
  /** `lookedAt`: what came before then the background knew when it made up its mind; ms since 1970. */
  | { type: 'ask'; ask: Ask; thread: PostId; lookedAt: number }
  /** Answered once nobody scrolls, presses or writes there any more; false where that takes long. */
  | { type: 'wait until still' }
  /** Empty where another post is open. */
  | { type: 'read markup'; focal: PostId };

export type Asked =
  | { type: 'answered'; filed: Filed; rateLimit?: RateLimit }
  /** `another first`: an earlier question has its answer now, this one was not asked and is to be decided anew. */
  | { type: 'not answered'; because: NoAnswer | 'another first' };

type Answers = {
  describe: TabDescription;
  ask: Asked;
  'wait until still': boolean;
  'read markup': string;
};

/** Undefined where nobody is there: the page was opened before the extension, or is gone. */
export async function sendToTab<Message extends ToTab>(
  tab: number,
  message: Message,
): Promise<Answers[Message['type']] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Wakes the background if it sleeps; rejects where the extension was updated or removed, or the
 * background was stopped over it. Undefined where it was stopped before it had looked at it.
 */
export function sendFromTab(message: FromTab): Promise<Filed | undefined> {
  return browser.runtime.sendMessage(message);
}

export type Sender = { tab: number; isPrivate: boolean };

/** Background: messages of X's tabs. Those of our own pages come by `platform/reader-port.ts`. */
export function onTabMessage(
  answer: (message: FromTab, sender: Sender) => Promise<Filed>,
  isXAddress: (address: string | undefined) => boolean,
): void {
  browser.runtime.onMessage.addListener((message: FromTab, sender, respond) => {
    const { tab, frameId, id } = sender;
    if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return;
    if (!isXAddress(sender.url)) return;
    const from = { tab: tab.id, isPrivate: tab.incognito };
    answer(message, from).then(respond, () => respond({ failure: { type: 'bug' } }));
    return true;
  });
}

/** Content script: what the background and our own pages command. Firefox tells of those the tab. */
export function onCommand(answer: (message: ToTab) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: ToTab, sender, respond) => {
    const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/'));
    if (sender.id !== browser.runtime.id || (sender.tab && !isOwnPage)) return;
    answer(message).then(respond, (error) => {
      respond(undefined);
      return sendFromTab({ type: 'bug', kind: bugKind('page', error) });
    });
    return true;
  });
}
