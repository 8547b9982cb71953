import type { PostId } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import { homeUrl } from './home-urls';

/**
 * The addresses of what is on X, made here and nowhere else: they travel on as `url`. Where the author
 * of a post is not known, X finds them.
 */
export function postUrl(id: PostId, handle?: string): WebUrl {
  const user = handle !== undefined && isHandle(handle) ? handle : 'i';
  return `${homeUrl}${user}/status/${id}` as WebUrl;
}

export function profileUrl(handle: string): WebUrl | undefined {
  return isHandle(handle) ? (`${homeUrl}${handle}` as WebUrl) : undefined;
}

export function hashtagUrl(tag: string): WebUrl {
  return `${homeUrl}hashtag/${encoded(tag)}` as WebUrl;
}

export function cashtagUrl(symbol: string): WebUrl {
  return `${homeUrl}search?q=${encoded(`$${symbol}`)}` as WebUrl;
}

/** Something else on X, by its number: a job, a community, a list. */
export function placeUrl(path: string, id: string): WebUrl | undefined {
  return /^\d{1,20}$/.test(id) ? (`${homeUrl}${path}/${id}` as WebUrl) : undefined;
}

/** The page of an app in its store, as X names the stores. */
export function appUrl(store: string, id: string): WebUrl | undefined {
  if (!/^[\w.]{1,200}$/.test(id)) return undefined;
  if (store.startsWith('android'))
    return `https://play.google.com/store/apps/details?id=${id}` as WebUrl;
  return /^(?:iphone|ipad)/.test(store)
    ? (`https://apps.apple.com/app/id${id}` as WebUrl)
    : undefined;
}

/** Half a surrogate pair, which may stand in a text, would make the encoding throw. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed());
}

/** An address as X's own pages write it: without a host it is on X. */
export function fromXPage(address: string): string {
  return address.startsWith('/') ? homeUrl + address.slice(1) : address;
}

/** First parts of X's own pages: `x.com/search/status/1` is nobody's post. */
const reserved = new Set(
  'i home explore search notifications messages settings compose hashtag intent login logout jobs tos privacy about share signup'.split(
    ' ',
  ),
);

export function isHandle(value: string): boolean {
  return /^\w{1,20}$/.test(value) && !reserved.has(value.toLowerCase());
}
