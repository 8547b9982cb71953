import { buildPostResult } from './build-post';
import { buildUser } from './build-user';
import type { LaidPost } from './lay-out-conversation';
import type { Delivery } from './thread-spec';

/** One module of a page: the author's chain or a piece of it, or one branch of replies. */
export type Module = { posts: LaidPost[]; isSelfThread: boolean; section: string };

export type Entry = { entryId: string; sortIndex: string; content: Record<string, unknown> };

const highestSortIndex = 7_300_000_000_000_000_000n;

export function sortIndexOf(place: number): string {
  return (highestSortIndex - BigInt(place) * 10n).toString();
}

function buildPostContent(post: LaidPost, display: string, delivery: Delivery) {
  return {
    __typename: 'TimelineTweet',
    itemType: 'TimelineTweet',
    tweetDisplayType: display,
    tweet_results: buildPostResult(post, delivery),
    ...(post.placement?.startsWith('ad') && {
      promotedMetadata: {
        adMetadataContainer: { renderLegacyWebsiteCard: false },
        advertiser_results: { result: buildUser(post.by, delivery) },
        disclosureType: 'NoDisclosure',
        impressionId: '9e2f',
      },
    }),
  };
}

export function buildPostEntry(post: LaidPost, display: string, delivery: Delivery) {
  if (post.unavailable && delivery.tombstoneEntries) return buildTombstoneEntry(post);
  return {
    entryId: `tweet-${post.id}`,
    content: {
      __typename: 'TimelineTimelineItem',
      clientEventInfo: { component: 'tweet', element: 'tweet' },
      entryType: 'TimelineTimelineItem',
      itemContent: buildPostContent(post, display, delivery),
    },
  };
}

function buildTombstoneEntry(post: LaidPost) {
  const text = 'This Post was deleted by the Post author. Learn more';
  return {
    entryId: `tombstone-${post.id}`,
    content: {
      __typename: 'TimelineTimelineItem',
      entryType: 'TimelineTimelineItem',
      itemContent: {
        __typename: 'TimelineTombstone',
        itemType: 'TimelineTombstone',
        tombstoneDisplayType: 'Inline',
        tombstoneInfo: { text: '', richText: { rtl: false, text, entities: [] } },
      },
    },
  };
}

export function moduleIdOf(module: Module): string {
  const prefix =
    module.section === 'RelatedTweet' ? 'tweetdetailrelatedtweets' : 'conversationthread';
  return `${prefix}-${module.posts[0]?.id ?? '0'}`;
}

/** Items `from`–`to` of a module; with a cursor as the last one if it goes on after that. */
export function buildModuleItems(
  module: Module,
  range: { from: number; to: number; showMore: string | undefined },
  delivery: Delivery,
) {
  const moduleId = moduleIdOf(module);
  const details = { conversationDetails: { conversationSection: module.section } };
  const clientEventInfo = { component: 'tweet', details, element: 'tweet' };
  const items: Record<string, unknown>[] = module.posts.slice(range.from, range.to).map((post) => {
    const display = module.isSelfThread && !post.placement ? 'SelfThread' : 'Tweet';
    const kind = post.placement?.startsWith('ad') ? 'promoted-tweet' : 'tweet';
    const suffix = kind === 'tweet' ? '' : '-37a337ec';
    return {
      entryId: `${moduleId}-${kind}-${post.id}${suffix}`,
      item: { clientEventInfo, itemContent: buildPostContent(post, display, delivery) },
    };
  });
  if (range.showMore !== undefined) {
    items.push({
      entryId: `${moduleId}-cursor-showmore-${range.to}`,
      item: {
        clientEventInfo: { details },
        itemContent: {
          ...cursorContent('ShowMore', range.showMore),
          displayTreatment: { actionText: 'Show replies' },
        },
      },
    });
  }
  return items;
}

export function buildModuleEntry(module: Module, items: unknown[]) {
  const details = { conversationDetails: { conversationSection: module.section } };
  return {
    entryId: moduleIdOf(module),
    content: {
      __typename: 'TimelineTimelineModule',
      clientEventInfo: { component: 'tweet', details },
      displayType: 'VerticalConversation',
      entryType: 'TimelineTimelineModule',
      items,
      metadata: {
        conversationMetadata: {
          allTweetIds: [module.posts.at(-1)?.id],
          enableDeduplication: true,
        },
      },
    },
  };
}

export function buildCursorEntry(kind: string, value: string) {
  return {
    entryId: `cursor-${kind.toLowerCase()}-${sortIndexOf(kind.length)}`,
    content: {
      __typename: 'TimelineTimelineItem',
      entryType: 'TimelineTimelineItem',
      itemContent: cursorContent(kind, value),
    },
  };
}

function cursorContent(cursorType: string, value: string) {
  return {
    __typename: 'TimelineTimelineCursor',
    cursorType,
    itemType: 'TimelineTimelineCursor',
    value,
  };
}
