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
  const result = depth < 2 ? resultIn(post) : undefined;
  const permalink = parsePostUrl(at(fields(legacy).quoted_status_permalink, 'expanded'));
  const promised = quotedId(post, legacy) ?? permalink?.id;
  if (result === undefined) return promised && stubOf(promised, permalink?.handle, depth, legacy);
  const quoted = parsePost(result, promised, { ...context, depth: depth + 1 });
  const id = quoted.id ?? promised;
  if (id === undefined) return undefined;
  if (quoted.type === 'post') return { id, url: quoted.url, post: quoted };
  return { ...linkTo(id, permalink?.handle), post: quoted };
}

function resultIn(post: unknown): unknown {
  const {
    quoted_status_result: current,
    quoted_tweet_results: other,
    quotedPostResults,
  } = fields(post);
  return at(current, 'result') ?? at(other, 'result') ?? at(quotedPostResults, 'result');
}

function linkTo(id: PostId, by: string | undefined): Quote {
  return { id, url: postUrl(id, by), ...(by && { by }) };
}

/** X gave no more than the id; in a post that one sees it would have given more. */
function stubOf(id: PostId, by: string | undefined, depth: number, legacy: unknown): Quote {
  const isWithheld = depth === 0 && at(legacy, 'is_quote_status') === true;
  const stub = linkTo(id, by);
  return isWithheld ? { ...stub, post: { type: 'gap', id, reason: 'unknown' } } : stub;
}

function quotedId(post: unknown, legacy: unknown): PostId | undefined {
  return (
    toPostId(fields(legacy).quoted_status_id_str) ??
    toPostId(at(fields(post).quotedRefResult, 'result', 'rest_id'))
  );
}
