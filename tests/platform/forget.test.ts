import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/core/settings';
import { keepPage } from '@/platform/conversation-store';
import { forgetEverything } from '@/platform/forget';
import { keepThreads } from '@/platform/library/library';
import { countKept } from '@/platform/library/list-library';
import { noteRateLimit, noteRefusal, noteRequest } from '@/platform/request-log';
import { loadSettings, saveSettings } from '@/platform/settings';
import { awaitReading, beginVisit, claimAutoOpen, noteConsent } from '@/platform/visits';
import { aChain, aPage, postId } from '@/tests/core/a-post';
import { aKept } from '@/tests/core/library/a-kept';
import { useLibrary } from './library/use-library';

const minute = 60_000;
const post = postId('100000000001');
const owner = { account: 'a1', isPrivate: false };

beforeEach(() => fakeBrowser.reset());
useLibrary();

test('“Delete everything” leaves the limits that still hold, and nothing else', async () => {
  const now = Date.now();
  await keepPage(aPage(aChain(1, 3)), { thread: post, isAsked: false }, owner, now);
  await beginVisit('an visit', { surface: 'popup', tab: 5 });
  await noteConsent(5, post);
  await awaitReading(6, post);
  await claimAutoOpen(post);
  await saveSettings({ theme: 'sepia', mayAskX: false });
  await noteRequest(now - 15 * minute, false);
  await noteRequest(now - minute, false);
  const refusal = { failure: { type: 'account-locked' }, at: now, until: now + minute } as const;
  await noteRefusal(refusal, false);
  await noteRateLimit({ limit: 150, remaining: 3, resetsAt: now + minute });

  await keepThreads([aKept(['One.'])]);

  await forgetEverything();
  expect(await countKept()).toBe(0);
  expect(await browser.storage.local.get(null)).toEqual({
    asking: { askedAt: [now - minute], refusal },
  });
  expect(await loadSettings()).toEqual(defaultSettings);
  const inMemory = JSON.stringify(await browser.storage.session.get(null));
  for (const trace of ['Post 2', 'ada', post, 'a1', 'page:']) expect(inMemory).not.toContain(trace);
});
