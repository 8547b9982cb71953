/** An answer of X about one post of Mira's, with these fields beside its words. */
export function answerWith(fields: object, legacy: object = {}): unknown {
  return answerOf({
    __typename: 'Tweet',
    ...post(legacy),
    ...fields,
  });
}

/** The same, with what X puts around a post. */
export function answerWrapped(around: object, legacy: object = {}): unknown {
  return answerOf({ __typename: 'TweetWithVisibilityResults', tweet: post(legacy), ...around });
}

/** A long post: its words, and what X says of them. */
export function answerWithNote(text: string, said: object = {}, fields: object = {}): unknown {
  const result = { text, entity_set: {}, ...said };
  return answerWith({ ...fields, note_tweet: { note_tweet_results: { result } } });
}

/** A post of Mira's that quotes another of hers, with these fields and this `legacy`. */
export function answerQuoting(fields: object, legacy: object, outer: object = {}): unknown {
  const result = {
    __typename: 'Tweet',
    rest_id: '90',
    core: mira,
    legacy: { user_id_str: '7', ...legacy },
    ...fields,
  };
  return answerWith({ quoted_status_result: { result } }, outer);
}

/** An address among the words, as X names it: shortened, and at a place of its own. */
export function linkTo(page: string, from: number, shown: string, written = 'https://t.co/a') {
  const indices = [from, from + written.length];
  return { url: written, expanded_url: page, display_url: shown, indices };
}

export function answerOf(result: unknown): unknown {
  return { data: { tweetResult: { result } } };
}

/** A page of X on which these are Mira's posts, each the answer to the one before. */
export function threadOf(...results: object[]): unknown {
  const entries = results.map((result, index) => ({
    entryId: `tweet-${index + 1}`,
    content: {
      itemContent: {
        itemType: 'TimelineTweet',
        tweetDisplayType: 'SelfThread',
        tweet_results: { result },
      },
    },
  }));
  const instructions = [{ type: 'TimelineAddEntries', entries }];
  return { data: { threaded_conversation_with_injections_v2: { instructions } } };
}

/** The post of this number of a thread. */
export function postNumber(number: number, legacy: object = {}): object {
  return {
    __typename: 'Tweet',
    rest_id: String(number),
    core: mira,
    legacy: {
      full_text: `Words of post ${number}.`,
      created_at: 'Mon Jan 05 09:00:00 +0000 2026',
      user_id_str: '7',
      conversation_id_str: '1',
      ...(number > 1 && {
        in_reply_to_status_id_str: String(number - 1),
        in_reply_to_user_id_str: '7',
      }),
      ...legacy,
    },
  };
}

export const mira = {
  user_results: {
    result: {
      __typename: 'User',
      rest_id: '7',
      core: { name: 'Mira Holm', screen_name: 'mira_writes' },
    },
  },
};

function post(legacy: object) {
  return {
    rest_id: '2008101160350650368',
    core: mira,
    legacy: {
      full_text: 'Words of the post.',
      created_at: 'Mon Jan 05 09:00:00 +0000 2026',
      conversation_id_str: '2008101160350650368',
      user_id_str: '7',
      lang: 'en',
      reply_count: 0,
      entities: {},
      ...legacy,
    },
  };
}

export function cardNamed(name: string, values: Record<string, unknown>, url = 'card://1') {
  const binding_values = Object.entries(values).map(([key, value]) => ({
    key,
    value:
      typeof value === 'string'
        ? { string_value: value }
        : typeof value === 'boolean'
          ? { boolean_value: value }
          : { image_value: value },
  }));
  return { card: { rest_id: url, legacy: { name, url, binding_values } } };
}

export function unifiedCard(content: object) {
  return cardNamed('unified_card', {
    unified_card: JSON.stringify(content),
    card_url: 'https://twitter.com',
  });
}

export function pictureNamed(name: string, more: object = {}) {
  return {
    id_str: name,
    media_key: `3_${name}`,
    type: 'photo',
    media_url_https: `https://pbs.twimg.com/media/${name}.jpg`,
    original_info: { width: 800, height: 600 },
    ...more,
  };
}

export function filmNamed(name: string, more: object = {}) {
  return {
    ...pictureNamed(name),
    type: 'video',
    video_info: {
      variants: [
        { content_type: 'video/mp4', bitrate: 800, url: `https://video.twimg.com/${name}.mp4` },
      ],
    },
    ...more,
  };
}

export function withMedia(...media: object[]) {
  return { extended_entities: { media } };
}

type Entity = { type: string; data: object };

/** A long-form article: lines of text, blocks as X has them, or atoms. */
export function articleOf(...blocks: (string | object | Entity)[]): unknown {
  const entityMap: object[] = [];
  const written = blocks.map((block) => {
    if (typeof block === 'string') return { type: 'unstyled', text: block };
    if (!('data' in block) || !('type' in block)) return block;
    entityMap.push({ key: String(entityMap.length), value: block });
    const range = { key: entityMap.length - 1, offset: 0, length: 1 };
    return { type: 'atomic', text: ' ', entityRanges: [range] };
  });
  const result = {
    rest_id: '900',
    title: 'On keeping lamps',
    content_state: { blocks: written, entityMap },
  };
  return answerWith({ article: { article_results: { result } } });
}
