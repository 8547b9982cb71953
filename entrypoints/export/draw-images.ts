import { titleWords } from '@/components/article/title-words';
import type { ChosenWords, DrawnImage, ImageFormat } from '@/components/export/export-actions';
import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';
import { type Cover, drawCover } from '@/export/image/draw-cover';
import { drawShareImage } from '@/export/image/draw-share-image';
import { type ImageLook, imageLook } from '@/export/image/image-look';
import { toFileName } from '@/export/note/file-name';
import type { Picture } from '@/export/picture';
import { whoAndWhen } from '@/export/quotation/print-quotation';
import { type Quotation, quotationOf } from '@/export/quotation/quotation';
import { loadPictures } from '@/platform/export/load-pictures';
import type { Texts } from '@/texts/texts';

type Drawing = { thread: Thread; article: Article; texts: Texts };

/** These words, or the title where there are none, as the reader has the page now. */
export async function drawImage(
  chosen: ChosenWords | undefined,
  format: ImageFormat,
  { thread, article, texts }: Drawing,
): Promise<DrawnImage | 'too long'> {
  const title = titleWords(article, texts);
  const quotation = quotationOf(chosen ?? { words: title }, article, thread, texts);
  const { words, url } = quotation;
  const look = imageLook(document, quotation.lang);
  await loadFaces(look, words);
  const face = await loadAvatar(quotation.avatar);
  const canvas = document.createElement('canvas');
  const { avatar: _, ...quoted } = quotation;
  const image = {
    ...quoted,
    ...(chosen && article.title && { title }),
    source: sourceOf(quotation, texts),
    address: shortAddress(url),
    ...(face && { avatar: face }),
  };
  if (!drawShareImage(canvas, image, format, look)) return 'too long';
  return {
    picture: await pictureIn(canvas),
    name: `${toFileName(words.slice(0, 60), `post-${article.focal}`)}.png`,
    description: [words, whoAndWhen(quotation, texts), url].join('\n'),
  };
}

/** The cover of a book, drawn when the book is made. */
export async function coverOf({ thread, article, texts }: Drawing): Promise<Picture> {
  const title = titleWords(article, texts);
  const quotation = quotationOf({ words: title }, article, thread, texts);
  return drawBookCover({ ...quotation, title, source: sourceOf(quotation, texts) });
}

export async function drawBookCover(cover: Cover): Promise<Picture> {
  const look = imageLook(document, cover.lang, true);
  await loadFaces(look, cover.title);
  const canvas = document.createElement('canvas');
  drawCover(canvas, cover, look);
  const picture = await pictureIn(canvas);
  return { type: 'image/png', bytes: new Uint8Array(await picture.arrayBuffer()) };
}

/** A canvas waits for no font: drawn before they are there, letters come in another face. */
async function loadFaces(look: ImageLook, words: string): Promise<void> {
  // One that this computer does not have is no failure: the next in the row stands in for it.
  await document.fonts.load(`${look.weight} 76px ${look.face}`, words).catch(() => undefined);
}

/** Undefined where there is none, or it does not come: the name stands without it. */
async function loadAvatar(address: WebUrl | undefined): Promise<ImageBitmap | undefined> {
  if (address === undefined) return undefined;
  const signal = AbortSignal.timeout(5_000);
  const loaded = await loadPictures([address], { signal, progress: () => undefined }).catch(
    () => new Map<string, Uint8Array<ArrayBuffer>>(),
  );
  const bytes = loaded.get(address);
  return bytes && createImageBitmap(new Blob([bytes])).catch(() => undefined);
}

function pictureIn(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((picture) => {
      if (picture) resolve(picture);
      else reject(new Error('The canvas gave no picture.'));
    }, 'image/png');
  });
}

function sourceOf({ handle, at }: Quotation, texts: Texts): string {
  const parts = [handle, texts.date(at)].filter((part) => part !== '');
  // Each keeps its own direction, as in a byline.
  return parts.map((part) => `\u2068${part}\u2069`).join(' · ');
}

/** "x.com/mira_writes/status/1985…4127". */
function shortAddress(url: WebUrl): string {
  return url.replace(/^https:\/\//, '').replace(/\/(\d{4})\d{4,}(\d{4})$/, '/$1…$2');
}
