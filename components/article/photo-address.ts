import { toWebUrl, type WebUrl } from '@/core/web-url';

type Picture = { url: WebUrl; width?: number; height?: number };
type Size = { name: 'small' | 'medium' | 'large'; box: number };

const largest = 2048;
const sizes: Size[] = [
  { name: 'small', box: 680 },
  { name: 'medium', box: 1200 },
  { name: 'large', box: largest },
];

/** The sizes X keeps of a photo, so that the browser takes no more bytes than the column needs. */
export function photoSources(picture: Picture): { src: string; srcSet?: string } {
  const { url, width, height } = picture;
  if (!hasSizes(url)) return { src: url };
  const src = sizedAddress(url, 'medium');
  if (width === undefined || height === undefined) return { src };
  const srcSet = sizes
    .map(({ name, box }) => `${sizedAddress(url, name)} ${shrunk(width, height, box).width}w`)
    .join(', ');
  return { src, srcSet };
}

/** How many pixels X sends of a photo of this size, at most `box` a side. */
export function shrunk(width: number, height: number, box: number = largest) {
  const factor = Math.min(1, box / Math.max(width, height));
  return { width: Math.ceil(width * factor), height: Math.ceil(height * factor) };
}

export function photoOfSize(url: WebUrl, name: Size['name']): WebUrl {
  if (!hasSizes(url)) return url;
  const sized = sizedAddress(url, name);
  return sized === url ? url : (toWebUrl(sized) ?? url);
}

/** Addresses of X's photos name their size; a card's picture is named by its pixels. */
function hasSizes(url: WebUrl): boolean {
  return sizeName.test(url);
}

const sizeName = /[?&]name=(?:small|medium|large|orig|900x900)\b/;

/** Puts the name of the size into the query, in place of one that is there. */
function sizedAddress(url: WebUrl, name: Size['name']): string {
  const hash = url.indexOf('#');
  const address = hash < 0 ? url : url.slice(0, hash);
  if (named.test(address)) return address.replace(named, `$1${name}`);
  return `${address}${address.includes('?') ? '&' : '?'}name=${name}`;
}

const named = /([?&]name=)[^&]*/;
