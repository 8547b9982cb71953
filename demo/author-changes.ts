import { layOutConversation } from './lay-out-conversation';
import type { Conversation, PostSpec } from './thread-spec';

/** What an author may do to a thread between two looks at it; places count from 1. */
export type AuthorChange =
  | { does: 'edit'; place: number; text: string }
  | { does: 'delete'; place: number }
  | { does: 'add'; text: string };

/** The same conversation afterwards: posts that stay keep their ids, an edited one gets a new one. */
export function changedByAuthor(conversation: Conversation, changes: AuthorChange[]): Conversation {
  const posts: PostSpec[] = layOutConversation(conversation).map(({ id, createdAt }, index) => ({
    ...conversation.posts[index],
    id,
    at: new Date(createdAt).toISOString(),
  }));
  for (const change of changes) apply(posts, change);
  return { ...conversation, posts };
}

/** As far apart as `earlierIdsOf` takes two versions to be. */
const betweenVersions = 4_194_304_000n;

function apply(posts: PostSpec[], change: AuthorChange): void {
  if (change.does === 'add') {
    posts.push({ text: change.text });
    return;
  }
  const post = posts[change.place - 1];
  if (post?.id === undefined) throw new Error(`There is no post ${change.place}.`);
  if (change.does === 'delete') {
    post.unavailable = 'deleted';
    return;
  }
  const { editedFrom = [], text = '' } = post;
  post.editedFrom = [...editedFrom, text];
  post.text = change.text;
  post.id = (BigInt(post.id) + betweenVersions).toString();
}
