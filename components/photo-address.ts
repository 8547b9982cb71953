import { toWebUrl, type WebUrl } from '@/core/web-url';

type Picture = { url: WebUrl; width?: number; height?: number };
type Size = { name: 'small' | 'medium' | 'large'; box: number };

const sizes: Size[] = [
  { name: 'small', box: 680 },
  { name: 'medium', box: 1200 },
  { name: 'large', box: 2048 },
];

/** The sizes X keeps of a photo, so that the browser takes no more bytes than the column needs. */
export function photoSources(picture: Picture): { src: WebUrl; srcSet?: string } {
  if (!hasSizes(picture.url)) return { src: picture.url };
  const { width, height } = picture;
  const src = photoOfSize(picture.url, 'medium');
  if (width === undefined || height === undefined) return { src };
  const srcSet = sizes
    .map(({ name, box }) => {
      const shrink = Math.min(1, box / Math.max(width, height));
      return `${photoOfSize(picture.url, name)} ${Math.max(1, Math.round(width * shrink))}w`;
    })
    .join(', ');
  return { src, srcSet };
}

export function photoOfSize(url: WebUrl, name: Size['name']): WebUrl {
  if (!hasSizes(url)) return url;
  const sized = new URL(url);
  sized.searchParams.set('name', name);
  return toWebUrl(sized.href) ?? url;
}

function hasSizes(url: WebUrl): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname === 'pbs.twimg.com' && pathname.startsWith('/media/');
}
