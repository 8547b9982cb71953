import type { ConversationEntry, ConversationPage, Cursor, Place } from '@/core/conversation';
import type { Gap } from '@/core/gap';
import type { Author, Post, PostId, Quote, UserId } from '@/core/post';
import type { Reply, Thread } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';

/** Where something stands on X. */
export function xUrl(path: string): WebUrl {
  return `https://x.com/${path}` as WebUrl;
}

export const ada: Author = { id: '1' as UserId, handle: 'ada', name: 'Ada', url: xUrl('ada') };
export const jo: Author = { id: '2' as UserId, handle: 'jo', name: 'Jo', url: xUrl('jo') };

export function postId(id: string | number): PostId {
  return String(id) as PostId;
}

type Changes = Partial<Omit<Post, 'id' | 'replyTo' | 'versions' | 'conversation'>> & {
  replyTo?: number;
  /** Whom it answers, where that is not the author themselves. */
  answers?: Author;
  conversation?: number;
  versions?: number[];
};

/** A post of Ada's in the conversation that began with post 1. */
export function aPost(id: number, changes: Changes = {}): Post {
  const { replyTo, answers, conversation, versions, author = ada, ...rest } = changes;
  const own = versions?.map(postId);
  return {
    type: 'post',
    id: postId(id),
    url: xUrl(`${author.handle}/status/${id}`),
    conversation: postId(conversation ?? 1),
    author,
    createdAt: id * 1000,
    ...(replyTo !== undefined && {
      replyTo: { post: postId(replyTo), author: (answers ?? author).id },
    }),
    text: `Post ${id}`,
    spans: [],
    media: [],
    replyCount: 1,
    ...(own && { versions: own }),
    isSensitive: false,
    readFrom: 'network',
    isCutShort: false,
    ...rest,
  };
}

export function aQuote(post: Post): Quote {
  return { id: post.id, url: post.url, post };
}

/** Posts `from`–`to`, each answering the one before. */
export function aChain(from: number, to: number, changes: Changes = {}): Post[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const id = from + index;
    return aPost(id, id === 1 ? changes : { replyTo: id - 1, ...changes });
  });
}

export function aGap(id: number | undefined, reason: Gap['reason'] = 'deleted'): Gap {
  return { type: 'gap', ...(id !== undefined && { id: postId(id) }), reason };
}

export function showMore(value: string): Cursor {
  return { kind: 'ShowMore', value };
}

type Item = Post | Gap | Cursor;

/** Items in X's order: bare ones at top level, `ownModule` and `replyModule` for those in modules. */
export function aPage(
  items: (Item | Module)[],
  changes: Partial<ConversationPage> = {},
): ConversationPage {
  return {
    source: 'network',
    entries: items.flatMap((item) =>
      'items' in item
        ? item.items.map((one) => entry(one, item.place))
        : [entry(item, { isSelfThread: false })],
    ),
    endsAtTop: true,
    endsAtBottom: true,
    warnings: [],
    ...changes,
  };
}

type Module = { items: Item[]; place: Place };

export function ownModule(items: Item[], module = 'conversationthread-2'): Module {
  return { items, place: { module, isSelfThread: true } };
}

/** At top level, but marked as the author's own thread: so X shows what is above the focal post. */
export function ownTop(items: Item[]): Module {
  return { items, place: { isSelfThread: true } };
}

export function replyModule(items: Item[], module = 'conversationthread-90'): Module {
  return { items, place: { module, isSelfThread: false } };
}

function entry(item: Item, place: Place): ConversationEntry {
  if ('kind' in item) return { type: 'cursor', cursor: item, place };
  return item.type === 'post'
    ? { type: 'post', post: item, place }
    : { type: 'gap', gap: item, place };
}

/** `1 2 deleted(3) 4`: the parts at a glance. */
export function outline(thread: Thread | undefined): string {
  return (thread?.parts ?? [])
    .map((part) => (part.type === 'gap' ? `${part.reason}(${part.id ?? '?'})` : part.id))
    .join(' ');
}

/** `90 [91 [92]] 93`: the trees at a glance. */
export function trees(replies: Reply[]): string {
  return replies
    .map(({ post, replies: below }) => {
      const name = post.type === 'gap' ? `${post.reason}(${post.id})` : post.id;
      return below.length > 0 ? `${name} [${trees(below)}]` : name;
    })
    .join(' ');
}
