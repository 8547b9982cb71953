import type { RecordedRequest } from '@/demo/record-request';
import type { StandIn } from '@/demo/server';
import { longConversation } from '@/tests/bench/long-conversation';
import { type Extension, expect } from './extension';
import { openPopupInTab } from './reader-tab';

/** Requests for data that X's own page did not make, in order. */
export function asked({ standIn }: { standIn: StandIn }): RecordedRequest[] {
  return standIn.requests.filter(({ operation, madeBy }) => operation && madeBy === 'other');
}

/** It lacks one page when it is opened. */
const another = {
  ...longConversation(8),
  author: { name: 'Noor Vale', handle: 'noor_vale' },
  date: '2026-03-03T09:00:00Z',
  delivery: { moduleSize: 4 },
};

/**
 * Requests take turns, whichever thread they are for: once another thread has had its own, none is
 * left that was to come before it.
 */
export async function nothingMoreIsAsked(extension: Extension): Promise<void> {
  const { context, standIn } = extension;
  const before = asked(extension).length;
  standIn.addConversation('another', another);
  const page = await context.newPage();
  await page.goto(standIn.url('another'));
  const reader = await openPopupInTab({ ...extension, page });
  await expect(reader.getByText('All 8 posts')).toBeVisible({ timeout: 20_000 });
  const since = asked(extension).slice(before);
  expect(since.map(({ variables }) => variables.focalTweetId)).toEqual([standIn.focal('another')]);
  await reader.close();
  await page.close();
}
