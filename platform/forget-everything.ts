import { browser } from 'wxt/browser';
import { forgetEverything as forgetConversations } from './conversation-shelf';
import { forgetOpenings } from './openings';

/**
 * Threads, settings and all notes of what was opened. The times of requests stay until they lapse
 * (a quarter of an hour): they protect the reader's account, and nothing else can be read from them.
 */
export async function forgetEverything(): Promise<void> {
  await forgetConversations();
  await forgetOpenings();
  await browser.storage.local.remove('settings');
}
