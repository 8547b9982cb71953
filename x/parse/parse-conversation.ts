import type { ConversationEntry, ConversationPage } from '@/core/conversation';
import { type Failure, failed, type Result, success } from '@/core/failure';
import type { Author, Post, PostId } from '@/core/post';
import { postUrl, profileUrl } from '@/x/addresses/make-urls';
import { at, isObject, kindName, list, missingPath, text } from './json';
import { codeOf, parseFailure } from './parse-failure';
import { type PostContext, parsePost } from './parse-post';
import { parseTimeline } from './parse-timeline';

/**
 * One answer of X, of any operation that carries posts, as a page of a conversation. Whatever comes
 * in, this never throws: what cannot be read is a Gap in its place, or a Failure in words.
 */
export function parseConversation(
  response: unknown,
  request?: ConversationPage['request'],
): Result<ConversationPage> {
  const drifts = new Set<string>();
  const context: PostContext = {
    drift: (what) => drifts.add(what),
    authors: new Map<string, Author>(),
    handles: new Map<string, string>(),
  };
  const asked = request === undefined ? {} : { request };

  const data = at(response, 'data');
  const instructions = findInstructions(data);
  const posts = instructions ? undefined : findPosts(data);
  if (!instructions && !posts) return failed(failureOf(response));

  const timeline = instructions
    ? parseTimeline(instructions, context)
    : { entries: readPosts(posts ?? [], request, context), endsAtTop: false, endsAtBottom: false };
  if (timeline.entries.length === 0 && list(at(response, 'errors')).length > 0) {
    return failed(parseFailure(response) ?? { type: 'post-unavailable' });
  }
  for (const error of list(at(response, 'errors'))) {
    context.drift(`error: ${codeOf(error) ?? kindName(at(error, 'kind'))}`);
  }
  const hasReaderMode = at(
    at(root(data), 'metadata', 'reader_mode_config'),
    'is_reader_mode_available',
  );
  completePosts(timeline.entries, context);
  return success({
    ...asked,
    source: 'network',
    ...timeline,
    ...(typeof hasReaderMode === 'boolean' && { hasReaderMode }),
    warnings: [...drifts],
  });
}

function root(data: unknown): unknown {
  return (
    at(data, 'threaded_conversation_with_injections_v2') ??
    at(data, 'threaded_conversation_with_injections') ??
    at(data, 'tweet', 'result', 'timeline_response', 'timeline')
  );
}

/** Where X has them today, else the first list of that name within a few steps: names do change. */
function findInstructions(data: unknown): readonly unknown[] | undefined {
  const known = at(root(data), 'instructions');
  if (Array.isArray(known)) return known;
  const found = search(data, 5, (value) => Array.isArray(at(value, 'instructions')));
  return found === undefined ? undefined : list(at(found, 'instructions'));
}

function findPosts(data: unknown): readonly unknown[] | undefined {
  for (const key of ['tweetResult', 'tweetResults', 'tweet_result_by_rest_id', 'tweet_results']) {
    const found = at(data, key);
    if (Array.isArray(found)) return found.map((one) => at(one, 'result') ?? one);
    if (isObject(found)) return [at(found, 'result')];
  }
  const found = search(data, 4, isPostResult);
  return found === undefined ? undefined : [found];
}

function isPostResult(value: unknown): boolean {
  return (
    typeof at(value, 'legacy', 'full_text') === 'string' ||
    typeof at(value, 'details', 'full_text') === 'string' ||
    (at(value, '__typename') === 'TweetWithVisibilityResults' && isObject(at(value, 'tweet')))
  );
}

function search(
  value: unknown,
  depth: number,
  matches: (value: unknown) => boolean,
): unknown | undefined {
  if (!isObject(value)) return undefined;
  if (matches(value)) return value;
  if (depth === 0) return undefined;
  for (const key in value) {
    const found = search(value[key], depth - 1, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readPosts(
  results: readonly unknown[],
  request: ConversationPage['request'],
  context: PostContext,
): ConversationEntry[] {
  const asked = results.length === 1 ? request?.focal : undefined;
  const entries: ConversationEntry[] = [];
  for (const result of results) {
    const read = parsePost(result, asked, context);
    const place = { isSelfThread: false };
    if (read.type === 'post') entries.push({ type: 'post', post: read, place });
    else if (read.id !== undefined) entries.push({ type: 'gap', gap: read, place });
  }
  return entries;
}

function failureOf(response: unknown): Failure {
  const known = parseFailure(response);
  if (known) return known;
  if (typeof response === 'string') {
    return /^\s*<(?:!doctype|html)/i.test(response)
      ? { type: 'blocked-by-x' }
      : { type: 'unreadable', path: '$' };
  }
  if (text(at(response, 'error')) !== undefined) return { type: 'unreadable', path: '$.error' };
  return { type: 'unreadable', path: missingPath(response, ['data', 'instructions']) };
}

/** What one post of the page lacks, another may have: a name, or the conversation both belong to. */
function completePosts(entries: ConversationEntry[], context: PostContext): void {
  const stray: Post[] = [];
  let home: PostId | undefined;
  for (const entry of entries) {
    if (entry.type !== 'post') continue;
    const { post } = entry;
    if (post.replyTo && post.conversation === post.id) stray.push(post);
    else home ??= post.conversation;
    completeAuthor(post, context);
  }
  for (const post of stray) post.conversation = home ?? post.replyTo?.post ?? post.id;
}

function completeAuthor(post: Post, { authors, handles }: PostContext): void {
  const { id, handle } = post.author;
  if (handle !== '') return;
  const known = authors?.get(id);
  if (known && known.handle !== '') {
    post.author = known;
  } else {
    const answered = handles?.get(id) ?? '';
    const url = profileUrl(answered);
    if (!url) return;
    post.author = { ...post.author, handle: answered, name: post.author.name || answered, url };
  }
  post.url = postUrl(post.id, post.author.handle);
}
