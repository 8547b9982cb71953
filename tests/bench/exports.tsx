import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { type PostId, toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import { focalOf, responsesFor } from '@/demo/build-pages';
import { articleToEpub } from '@/export/article-to-epub';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { articleToText } from '@/export/article-to-text';
import { citationOf } from '@/export/citation/citation';
import { toBibtex } from '@/export/citation/to-bibtex';
import type { Dom } from '@/export/dom';
import { htmlFile } from '@/export/html-file';
import type { Picture } from '@/export/picture';
import { richText } from '@/export/rich-text';
import { threadToJson } from '@/export/thread-to-json';
import { en } from '@/texts/en';
import { parseConversation } from '@/x/parse/parse-conversation';
import { longConversation } from './long-conversation';
import { medians, ratio, row } from './measure';

const length = 200;
const pictureBytes = 200_000;

/** Each export of 200 posts as a ratio to composing them; documents are jsdom's, slower than a browser's. */
export function benchExports(dom: Dom): void {
  const conversation = longConversation(length);
  const page = parseConversation(responsesFor(conversation)[0]);
  const focal = toPostId(focalOf(conversation)) as PostId;
  const thread = page.ok ? buildThread([page.value], focal) : undefined;
  if (!thread) throw new Error('The benchmark’s own thread could not be built.');
  const article = composeArticle(thread);
  const options = { texts: en, styles: '', dom };
  const times = medians(
    {
      compose: () => composeArticle(thread),
      Markdown: () => articleToMarkdown(article, en),
      text: () => articleToText(article, en),
      JSON: () => threadToJson(thread, article),
      BibTeX: () => toBibtex(citationOf(article, en, 0)),
      HTML: () => htmlFile(article, options).finish(new Map()),
      EPUB: () => articleToEpub(article, options).finish(new Map()),
      formatted: () => richText(article, { texts: en, withPictures: true, dom }),
    },
    5,
    2,
  );
  const { compose, ...exports } = times;
  for (const [name, time] of Object.entries(exports)) {
    row(
      `export as ${name} (${length} posts)`,
      ratio(time, compose),
      `of composing, ${time.toFixed(1)} ms`,
    );
  }
  benchMemory(article, dom);
}

/** How much an EPUB with 200 pictures needs besides them, at its height. */
function benchMemory(article: Article, dom: Dom): void {
  const picture = (): Picture => ({
    type: 'image/jpeg',
    bytes: Uint8Array.from({ length: pictureBytes }, (_, index) => (index * 7919) % 251),
  });
  const pictured: Article = { ...article, body: [...article.body, ...figuresOf(article)] };
  const draft = articleToEpub(pictured, { texts: en, styles: '', dom });
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

/** So many more that there are 200, each at an address of its own. */
function figuresOf({ body }: Article): Article['body'] {
  const figure = body
    .filter((block) => block.type === 'figure')
    .find(({ media }) => media[0]?.item.type === 'photo');
  const [media] = figure?.media ?? [];
  if (!figure || media?.item.type !== 'photo') throw new Error('There is no picture.');
  const { item } = media;
  return Array.from({ length: 200 }, (_, index) => ({
    ...figure,
    id: `${index}:picture`,
    media: [{ ...media, item: { ...item, url: `${item.url}?number=${index}` as typeof item.url } }],
  }));
}
