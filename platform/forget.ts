import type { PostId } from '@/core/post';
import { deleteLibrary } from '@/platform/library/delete-library';
import { forgetBookmarks, forgetBookmarksOf } from './bookmarks';
import { forgetBugs } from './bugs';
import {
  forgetConversations,
  forgetConversationsOf,
  forgetPrivateOnes,
} from './conversation-store';
import { forgetNotNow } from './popup';
import { forgetReadLatelyOf, forgetRemembered, forgetRememberedOf } from './read-lately';
import { forgetLapsed } from './request-log';
import { forgetSettings } from './settings';
import { forgetVisits, forgetVisitsOf } from './visits';

/** All posts of the thread that these are of, and every note that it was opened; gives their ids. */
export async function forgetThread(posts: PostId[]): Promise<PostId[]> {
  const gone = [...posts, ...(await forgetConversationsOf(posts))];
  await forgetVisitsOf(gone);
  await forgetReadingOf(gone);
  return gone;
}

/** What private windows left in this browser's memory. */
export async function forgetPrivate(): Promise<void> {
  const gone = await forgetPrivateOnes();
  await forgetVisitsOf(gone);
  await forgetReadingOf(gone);
}

/** All threads that were read, and where; settings stay. */
export async function forgetRead(): Promise<void> {
  await forgetConversations();
  await forgetVisits();
  await forgetBookmarks();
  await forgetRemembered();
  await forgetNotNow();
}

/**
 * Threads, settings and all notes of what was opened. When X was asked in the last quarter of
 * an hour, and a refusal until it ends (a day at most), stay: forgetting them would be a way round the
 * limits that protect the reader's account. Nothing else can be read from them.
 */
export async function forgetEverything(): Promise<void> {
  await forgetSettings();
  await deleteLibrary();
  await forgetRead();
  await forgetBugs();
  await forgetLapsed();
}

/** Where in them somebody was, in this session and as it was to be remembered. */
async function forgetReadingOf(conversations: PostId[]): Promise<void> {
  await forgetBookmarksOf(conversations);
  await forgetReadLatelyOf(conversations);
  await forgetRememberedOf(conversations);
}
