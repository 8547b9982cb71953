import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { articleToEpub } from '@/export/article-to-epub';
import type { Dom } from '@/export/dom';
import type { Picture } from '@/export/picture';
import { en } from '@/texts/en';
import { longThread } from './long-thread';
import { ratio, row } from './measure';

const length = 200;
const pictureCount = 200;
const pictureBytes = 200_000;

/** How much an EPUB with 200 pictures needs besides them, at its height. */
export function benchExportMemory(dom: Dom): void {
  const article = composeArticle(longThread(length));
  const picture = (): Picture => ({
    type: 'image/jpeg',
    bytes: Uint8Array.from({ length: pictureBytes }, (_, index) => (index * 7919) % 251),
  });
  const options = { texts: en, styles: '', dom };
  const more = figuresOf(article, pictureCount - articleToEpub(article, options).pictures.length);
  const draft = articleToEpub({ ...article, body: [...article.body, ...more] }, options);
  const pictures = new Map(draft.pictures.map((address) => [address, picture()]));
  globalThis.gc?.();
  const before = process.memoryUsage().arrayBuffers;
  const book = draft.finish(pictures);
  const used = process.memoryUsage().arrayBuffers - before;
  const size = pictures.size * pictureBytes;
  row(
    `memory of an EPUB with ${pictures.size} pictures`,
    ratio(used, size),
    `of their ${(size / 1e6).toFixed(0)} MB, beside them; the book ${(book.length / 1e6).toFixed(0)} MB`,
  );
}

/** So many more pictures, each at an address of its own. */
function figuresOf({ body }: Article, count: number): Article['body'] {
  const figure = body
    .filter((block) => block.type === 'figure')
    .find(({ media }) => media[0]?.item.type === 'photo');
  const [media] = figure?.media ?? [];
  if (!figure || media?.item.type !== 'photo') throw new Error('There is no picture.');
  const { item } = media;
  return Array.from({ length: count }, (_, index) => ({
    ...figure,
    id: `${index}:picture`,
    media: [{ ...media, item: { ...item, url: photoAt(index) } }],
  }));
}

function photoAt(index: number): WebUrl {
  return toWebUrl(`https://pbs.twimg.com/media/bench${index}.jpg`) as WebUrl;
}
