import { browser } from 'wxt/browser';
import type { PostId } from '@/core/post';
import { forgetConversation, forgetConversations, forgetPrivateOnes } from './conversation-shelf';
import { forgetOpenings, forgetOpeningsOf } from './openings';

/** The posts of this thread, and every note that it was opened. */
export async function forgetThread(post: PostId): Promise<void> {
  await forgetOpeningsOf([post, ...(await forgetConversation(post))]);
}

/** What private windows left in this browser's memory. */
export async function forgetPrivate(): Promise<void> {
  await forgetOpeningsOf(await forgetPrivateOnes());
}

/**
 * Threads, settings and all notes of what was opened. The times of requests stay until they lapse
 * (a quarter of an hour): they protect the reader's account, and nothing else can be read from them.
 */
export async function forgetEverything(): Promise<void> {
  await forgetConversations();
  await forgetOpenings();
  await browser.storage.local.remove('settings');
}
