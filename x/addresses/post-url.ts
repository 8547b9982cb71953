import { type PostAddress, toPostId } from '@/core/post';
import { toWebUrl } from '@/core/web-url';
import { fromXPage, isHandle } from './make-urls';
import { anyXDomain } from './x-domains';
import { isXHost } from './x-pages';

/**
 * Is this the address of a post? `/<user>/status/<id>` with whatever follows (`/photo/2`, `/quotes`,
 * `?s=…`), `/i/status/…`, `/i/web/status/…`, `/i/thread/…` and `/<user>/article/<id>`. Not
 * `/i/article/<id>`: that number is the article's own, not the post's.
 */
export function parsePostUrl(address: unknown): PostAddress | undefined {
  // Most links lead elsewhere; those cost no URL object.
  if (typeof address !== 'string' || !mayBePost.test(address)) return undefined;
  const [, handle = '', plainId] = plain.exec(address) ?? [];
  if (isHandle(handle)) return addressOf(plainId, handle);
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

/** As X itself writes them. */
const plain = new RegExp(`^https://${anyXDomain}/(\\w+)/status/(\\d+)$`);
const mayBePost = new RegExp(`\\b${anyXDomain}/[^/]+/`);
const iForms = new Set<string | undefined>(['status', 'thread']);
const userForms = new Set<string | undefined>(['status', 'statuses', 'article']);

/** What in X's markup links to a post. */
export const postLink = 'a[href*="/status/"]';

/** The same of an address as X's own page writes it, without its host. */
export function parsePostPath(address: string | null | undefined): PostAddress | undefined {
  return parsePostUrl(fromXPage(address ?? ''));
}

function addressOf(
  digits: string | undefined,
  handle: string | undefined,
): PostAddress | undefined {
  const id = toPostId(digits);
  if (id === undefined) return undefined;
  return handle === undefined ? { id } : { id, handle };
}
