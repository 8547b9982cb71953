/** What the builder's tests look at; the real reading is `x/`'s. */
type Entry = { entryId: string; sortIndex: string };
type Tweet = {
  rest_id: string;
  edit_control?: { edit_control_initial?: { edit_tweet_ids: string[] } };
  legacy: {
    full_text: string;
    display_text_range: [number, number];
    entities: { urls: { url: string; indices: [number, number] }[] };
    extended_entities?: { media: unknown[] };
  };
  note_tweet?: {
    note_tweet_results: { result: { text: string; richtext: { richtext_tags: unknown[] } } };
  };
};

export function entriesIn(response: unknown): Entry[] {
  return collect(response, (value) => 'entryId' in value && 'sortIndex' in value) as Entry[];
}

/** Ids of posts and tombstones, as the entries name them, in the order they stand. */
export function postIdsIn(response: unknown): string[] {
  const items = collect(response, (value) => 'entryId' in value) as Entry[];
  return items.flatMap(({ entryId }) => /(?:^|-)tweet-(\d+)$/.exec(entryId)?.[1] ?? []);
}

export function tweetsIn(response: unknown): Tweet[] {
  return collect(response, (value) => value.__typename === 'Tweet') as Tweet[];
}

function collect(
  value: unknown,
  isWanted: (candidate: Record<string, unknown>) => boolean,
): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  const inside = Object.values(record).flatMap((child) => collect(child, isWanted));
  return isWanted(record) ? [record, ...inside] : inside;
}
