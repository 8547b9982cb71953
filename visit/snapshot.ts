import type { PostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import { postsOf } from '@/core/thread/thread';
import {
  findPages,
  findStored,
  keepSize,
  type Owner,
  type ThreadSize,
} from '@/platform/conversation-store';
import { postUrl } from '@/x/addresses/make-urls';
import type { Known } from '@/x/gather/plan-next-request';

/** What is known of the thread through one post at one moment; made once, and passed on. */
export type Snapshot = Known;

const empty: Snapshot = { pages: [], thread: undefined };

/** The last one made, in this worker's memory: valid as long as the stored pages are the same. */
let latest: { focal: PostId; revision: string; snapshot: Promise<Snapshot> } | undefined;

/** Reads and builds only what no look before this one has: a page that comes makes a new revision. */
export async function takeSnapshot(
  focal: PostId | undefined,
  owner: Owner | undefined,
): Promise<Snapshot> {
  const stored = focal && (await findStored(focal, owner));
  if (!focal || !stored) return empty;
  const { revision } = stored;
  if (latest?.focal === focal && latest.revision === revision) return latest.snapshot;
  const snapshot = readAndBuild(focal, owner);
  latest = { focal, revision, snapshot };
  return snapshot;
}

async function readAndBuild(focal: PostId, owner: Owner | undefined): Promise<Snapshot> {
  const pages = await findPages(focal, owner);
  return { pages, thread: buildThread(pages, focal, postUrl) };
}

/** For the icon, and to open automatically: without reading a page where nothing has changed. */
export async function sizeOfThread(focal: PostId, owner: Owner): Promise<ThreadSize | undefined> {
  const stored = await findStored(focal, owner);
  if (!stored) return undefined;
  const known = stored.sizes[focal];
  if (known) return known;
  const { thread } = await takeSnapshot(focal, owner);
  const posts = thread ? postsOf(thread) : [];
  const [opener] = posts;
  if (!opener) return undefined;
  const { conversation, author } = opener;
  const size = { posts: posts.length, conversation, handle: author.handle };
  await keepSize(focal, owner, stored.revision, size);
  return size;
}
