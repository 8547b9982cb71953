import { type PostId, type Quote, toPostId } from '@/core/post';
import { postUrl } from '@/x/addresses/make-urls';
import { parsePostUrl } from '@/x/addresses/post-url';
import { at, fields } from './json';
import { type PostContext, parsePost } from './parse-post';

/** The post quoted under this one; deeper than two levels X, and so we, only know its id. */
export function parseQuote(
  post: unknown,
  legacy: unknown,
  context: PostContext,
): Quote | undefined {
  const depth = context.depth ?? 0;
  const postFields = fields(post);
  const result =
    at(postFields.quoted_status_result, 'result') ??
    at(postFields.quoted_tweet_results, 'result') ??
    at(postFields.quotedPostResults, 'result');
  const permalink = parsePostUrl(at(fields(legacy).quoted_status_permalink, 'expanded'));
  const promised = quotedId(post, legacy) ?? permalink?.id;
  if (result === undefined || depth >= 2) {
    if (promised === undefined) return undefined;
    const by = permalink?.handle;
    const stub: Quote = { id: promised, url: postUrl(promised, by), ...(by && { by }) };
    const isWithheld = depth === 0 && at(legacy, 'is_quote_status') === true;
    return isWithheld ? { ...stub, post: { type: 'gap', id: promised, reason: 'unknown' } } : stub;
  }
  const quoted = parsePost(result, promised, { ...context, depth: depth + 1 });
  const id = quoted.id ?? promised;
  if (id === undefined) return undefined;
  const by = quoted.type === 'post' ? undefined : permalink?.handle;
  const url = quoted.type === 'post' ? quoted.url : postUrl(id, by);
  return { id, url, ...(by && { by }), post: quoted };
}

function quotedId(post: unknown, legacy: unknown): PostId | undefined {
  return (
    toPostId(fields(legacy).quoted_status_id_str) ??
    toPostId(at(fields(post).quotedRefResult, 'result', 'rest_id'))
  );
}
