import { shrunk } from '@/components/article/photo-address';

/** A picture as it stands on the page, and what the gallery says of it. */
export type Picture = {
  /** Where it stands: the focus comes back to it. */
  link: HTMLAnchorElement;
  /** Of its largest size, and of one that is on the page already. */
  large: string;
  small: string;
  /** Of the largest size as X sends it; absent where the page does not know yet. */
  width?: number;
  height?: number;
  description?: { words: string; isByX: boolean };
};

const pictureLink = '.photo > a';

/** The picture that was pressed, if it was one. */
export function pictureLinkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest(pictureLink) : null;
  return link instanceof HTMLAnchorElement ? link : undefined;
}

/**
 * All pictures of the article, or of whatever else the pressed one stands in, in their order. They
 * are read from the page, as there alone it is known which veil the reader has lifted.
 */
export function picturesAround(pressed: HTMLAnchorElement): Picture[] {
  const room = pressed.closest('article, .originals, .discussion') ?? document;
  return [...room.querySelectorAll(pictureLink)]
    .filter((link) => link instanceof HTMLAnchorElement)
    .filter((link) => !link.closest('details:not([open])'))
    .map(readPicture);
}

function readPicture(link: HTMLAnchorElement): Picture {
  const image = link.querySelector('img');
  const said = link.parentElement?.querySelectorAll('.alt p');
  const words = said?.item(said.length - 1)?.textContent;
  const size = image && sizeOf(image);
  return {
    link,
    large: link.href,
    small: image?.currentSrc || image?.src || link.href,
    ...(size && shrunk(size.width, size.height)),
    ...(words && { description: { words, isByX: (said?.length ?? 0) > 1 } }),
  };
}

function sizeOf(image: HTMLImageElement): { width: number; height: number } | undefined {
  const width = Number(image.getAttribute('width')) || image.naturalWidth;
  const height = Number(image.getAttribute('height')) || image.naturalHeight;
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** What the author calls the part of the article that it belongs to. */
export function sectionOf({ link }: Picture): string | undefined {
  let block = link.closest('.block');
  while (block && !block.matches('.block-heading')) block = block.previousElementSibling;
  return block?.querySelector('h2, h3')?.textContent ?? undefined;
}

/** Where the post with it stands on X. */
export function postAddressOf({ link }: Picture): string | undefined {
  const quoted = link.closest('blockquote');
  if (quoted?.cite) return quoted.cite;
  const around = link.closest('.block, .reply, .originals li');
  const address = around?.querySelector<HTMLAnchorElement>(
    'a.passage, a.original-head, .reply-head a',
  );
  return address?.href;
}
