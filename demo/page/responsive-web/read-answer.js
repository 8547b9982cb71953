/** What an answer brings to show, in X's order. */
export function itemsOf(answer) {
  const timeline = answer?.data?.threaded_conversation_with_injections_v2;
  const items = [];
  for (const instruction of timeline?.instructions ?? []) {
    const entries = [...(instruction.entries ?? [])];
    entries.sort((one, other) => (sortIndex(one) > sortIndex(other) ? -1 : 1));
    for (const entry of entries) {
      if (entry.content.items) {
        const isRelated = entry.entryId.startsWith('tweetdetailrelated');
        if (isRelated) items.push({ type: 'heading', id: entry.entryId, text: 'Discover more' });
        for (const item of entry.content.items) {
          items.push(readItem(item.item.itemContent, item.entryId, entry.entryId));
        }
      } else items.push(readItem(entry.content.itemContent, entry.entryId));
    }
    for (const item of instruction.moduleItems ?? []) {
      items.push(readItem(item.item.itemContent, item.entryId, instruction.moduleEntryId));
    }
  }
  return items;
}

function readItem(content, id, module) {
  if (content.cursorType) {
    return { type: 'cursor', kind: content.cursorType, value: content.value, id, module };
  }
  const post = unwrap(content.tweet_results?.result);
  if (post?.legacy) return { type: 'post', post, id, module, isAd: 'promotedMetadata' in content };
  const text = post?.tombstone?.text?.text ?? content.tombstoneInfo?.richText?.text;
  return { type: 'tombstone', text: text ?? 'This Post is unavailable.', id, module };
}

export const unwrap = (result) =>
  result?.tweet ? { __typename: 'Tweet', ...result.tweet } : result;

const sortIndex = (entry) => BigInt(entry.sortIndex);
