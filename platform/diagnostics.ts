import { browser } from 'wxt/browser';
import type { Facts, TabFacts } from '@/core/diagnose';
import { readBugs } from './bugs';
import { listConversations } from './conversation-store';
import { sendToTab } from './messages';
import { readRequestLog } from './request-log';
import { isPrivateWindow } from './session-area';
import { loadSettings } from './settings';
import { withTimeout } from './with-timeout';

const patienceMs = 3_000;

/** Everything a diagnosis is made from; what private windows read stays in private windows. */
export async function collectFacts(now: number, pages: string[]): Promise<Facts> {
  const isPrivate = isPrivateWindow();
  const [log, bugs, conversations, settings, tabs] = await Promise.all([
    readRequestLog(),
    readBugs(),
    listConversations(isPrivate),
    loadSettings(),
    browser.tabs.query({ url: pages }),
  ]);
  const ids = tabs.flatMap((tab) => (tab.incognito === isPrivate && tab.id ? [tab.id] : []));
  const { askedAt = [], refusal, rateLimit } = log ?? {};
  return {
    version: ourVersion(),
    browser: navigator.userAgent,
    now,
    settings,
    tabs: await Promise.all(ids.map(describeTab)),
    conversations,
    bugs,
    askedAt,
    ...(refusal && { refusal }),
    ...(rateLimit && { rateLimit }),
  };
}

async function describeTab(tab: number): Promise<TabFacts> {
  const description = await withTimeout(
    patienceMs,
    sendToTab(tab, { type: 'describe' }),
    undefined,
  );
  return {
    hasAnswered: description !== undefined,
    isHooked: description?.isHooked ?? false,
    isSignedIn: description?.account !== undefined,
    ...(description?.failure && { failure: description.failure }),
  };
}

export function ourVersion(): string {
  return browser.runtime.getManifest().version;
}
