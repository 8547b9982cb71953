import { expect, type Page, type Worker } from '@playwright/test';

declare const chrome: { storage: { session: { get(key: null): Promise<object> } } };

/** The extension's worker, or a page of its own. */
type Ours = Pick<Page, 'evaluate'> | Pick<Worker, 'evaluate'>;

/** All that the extension keeps of threads, as text. */
export function kept(ours: Ours): Promise<string> {
  return (ours as Pick<Worker, 'evaluate'>).evaluate(async () =>
    JSON.stringify(await chrome.storage.session.get(null)),
  );
}

/** Settled once what X's page was sent about this post is among it. */
export async function filed(ours: Ours, post: string): Promise<void> {
  await expect.poll(() => kept(ours), { timeout: 20_000, intervals: [50] }).toContain(post);
}
