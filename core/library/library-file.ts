import { type PostId, toPostId, toUserId, type UserId } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import type { KeptId, KeptThread } from './kept-thread';
import { readShape, type Schema, type Shapes, WrongShape } from './read-shape';

/** `library.json` in a file that holds a library; `docs/library-file.md` describes the whole. */
export type LibraryManifest = {
  format: 'unspool-library';
  /** Rises where an older Unspool could no longer read it. */
  version: 1;
  /** Milliseconds since 1970. */
  madeAt: number;
  /** How many there are. */
  threads: number;
};

/** One of `threads/….json`. */
export type LibraryFileThread = KeptThread;

export const libraryFileVersion = 1;

/** Ids name files as well, and stand in addresses. */
export function isKeptId(id: string): id is KeptId {
  return /^[\w@-]{1,64}$/.test(id);
}

/** What such a file says of a thread, whoever wrote it. Throws a `WrongShape`. */
export function readKeptThread(
  value: unknown,
  schema: { definitions: Record<string, Schema> },
): KeptThread {
  const shapes: Shapes = { definitions: schema.definitions, rules };
  const read = readShape({ $ref: '#/definitions/LibraryFileThread' }, value, shapes);
  const kept = read as KeptThread;
  // Else it could stand in the place of another thread.
  if (!kept.id.startsWith(`${kept.conversation}-`)) throw new WrongShape('/id');
  return kept;
}

type Ruled = { PostId: PostId; UserId: UserId; WebUrl: WebUrl; KeptId: KeptId };

const rules: Record<keyof Ruled, (text: string) => boolean> = {
  PostId: (text) => toPostId(text) !== undefined,
  UserId: (text) => toUserId(text) !== undefined,
  WebUrl: (text) => toWebUrl(text) === text,
  KeptId: isKeptId,
};
