import { type PostId, toPostId } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { isXHost } from './x-pages';

export type PostAddress = { id: PostId; handle?: string };

/**
 * Is this the address of a post? `/<user>/status/<id>` with whatever follows (`/photo/2`, `/quotes`,
 * `?s=…`), `/i/status/…`, `/i/web/status/…`, `/i/thread/…` and `/<user>/article/<id>`. Not
 * `/i/article/<id>`: that number is the article's own, not the post's.
 */
export function parsePostUrl(address: unknown): PostAddress | undefined {
  const web = toWebUrl(address);
  if (web === undefined) return undefined;
  const url = new URL(web);
  if (!isXHost(url.hostname)) return undefined;
  const [first, second, third, fourth] = url.pathname.split('/').slice(1);
  if (first === 'i') {
    const id = second === 'web' && third === 'status' ? fourth : iForms.has(second) ? third : '';
    return addressOf(id, undefined);
  }
  if (first === undefined || !isHandle(first) || !userForms.has(second)) return undefined;
  return addressOf(third, first);
}

export function postUrl(id: PostId, handle?: string): WebUrl {
  const user = handle !== undefined && isHandle(handle) ? handle : 'i';
  return `https://x.com/${user}/status/${id}` as WebUrl;
}

const iForms = new Set<string | undefined>(['status', 'thread']);
const userForms = new Set<string | undefined>(['status', 'statuses', 'article']);

/** First parts of X's own pages: `x.com/search/status/1` is nobody's post. */
const reserved = new Set(
  'i home explore search notifications messages settings compose hashtag intent login logout jobs tos privacy about share signup'.split(
    ' ',
  ),
);

export function isHandle(value: string): boolean {
  return /^\w{1,20}$/.test(value) && !reserved.has(value.toLowerCase());
}

function addressOf(
  digits: string | undefined,
  handle: string | undefined,
): PostAddress | undefined {
  const id = toPostId(digits);
  if (id === undefined) return undefined;
  return handle === undefined ? { id } : { id, handle };
}
