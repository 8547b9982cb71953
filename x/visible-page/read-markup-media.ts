import type { Media } from '@/core/media';
import { isPhotoUrl, mediaUrl } from '@/x/addresses/media-url';

/**
 * The photos and videos of a visible post. Those of a post it quotes stand in a box of their own
 * (`role="link"`) and are left to it. A video's files are not in the page: its poster is.
 */
export function readMedia(cell: Element): Media[] {
  const own = (element: Element) => !element.closest('[role="link"]:not(a)');
  const photos = [...cell.querySelectorAll('[data-testid="tweetPhoto"]')]
    .filter(
      (element) => own(element) && !element.querySelector('[data-testid="videoPlayer"], video'),
    )
    .flatMap((element): Media[] => {
      const image = element.querySelector('img');
      const url = mediaUrl(backgroundOf(element) ?? image?.getAttribute('src'));
      const alt = image?.getAttribute('alt')?.trim();
      if (!url || !isPhotoUrl(url)) return [];
      return [{ type: 'photo', id: url, url, ...(alt && !isGenericAlt(alt) && { alt }) }];
    });
  const videos = [...cell.querySelectorAll('video')].filter(own).flatMap((element): Media[] => {
    const poster = mediaUrl(element.getAttribute('poster'));
    return poster ? [{ type: 'video', id: poster, poster, sources: [] }] : [];
  });
  return [...photos, ...videos];
}

/** X's own words where the author wrote none, in the languages we know; a description is longer. */
function isGenericAlt(alt: string): boolean {
  return /^(image|embedded video|이미지|画像|图像|صورة|imagen|bild)$/i.test(alt);
}

function backgroundOf(element: Element): string | undefined {
  const style = element.querySelector('[style*="background-image"]')?.getAttribute('style');
  return style ? /url\(["']?([^"')]+)["']?\)/.exec(style)?.[1] : undefined;
}
