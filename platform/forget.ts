import { browser } from 'wxt/browser';
import type { PostId } from '@/core/post';
import {
  forgetConversations,
  forgetConversationsOf,
  forgetPrivateOnes,
} from './conversation-shelf';
import { forgetOpenings, forgetOpeningsOf } from './openings';

/** All posts of the thread that these are of, and every note that it was opened; gives their ids. */
export async function forgetThread(posts: PostId[]): Promise<PostId[]> {
  const gone = [...posts, ...(await forgetConversationsOf(posts))];
  await forgetOpeningsOf(gone);
  return gone;
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
