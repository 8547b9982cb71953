import type { Article } from '@/core/article';
import type { Reply } from '@/core/thread/thread';
import type { Texts } from '@/texts/texts';
import { articleToHtml } from './article-to-html';
import { contentsList } from './contents-list';
import type { Dom } from './dom';
import type { FileDraft } from './file-draft';
import { pictureAddresses, placePictures } from './offline-document';
import type { Picture } from './picture';

type HtmlFileOptions = {
  texts: Texts;
  /** Style sheets of the article and of this file, fonts inside. */
  styles: string;
  replies?: Reply[];
  dom?: Dom;
};

/** The thread as one HTML file that asks nobody for anything: pictures lie inside, films are a link. */
export function htmlFile(article: Article, options: HtmlFileOptions): FileDraft<string> {
  const { texts, styles, replies = [], dom = globalThis } = options;
  const html = articleToHtml(article, { texts, styles, replies, mediaHosts: [] });
  const page = new dom.DOMParser().parseFromString(html, 'text/html');
  addContents(page, article, texts);
  return draftOf(page);
}

/** The page as a file without veils, its pictures inside. */
export function draftOf(page: Document): FileDraft<string> {
  for (const veil of page.querySelectorAll('.veil')) veil.remove();
  return {
    pictures: pictureAddresses(page),
    finish: (pictures) => {
      placePictures(page, (address) => {
        const picture = pictures.get(address);
        return picture && dataAddress(picture);
      });
      return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
    },
  };
}

function dataAddress({ bytes, type }: Picture): string {
  let signs = '';
  const slice = 0x8000;
  for (let at = 0; at < bytes.length; at += slice) {
    signs += String.fromCharCode(...bytes.subarray(at, at + slice));
  }
  return `data:${type};base64,${btoa(signs)}`;
}

/** As the reader's contents: only where there are two sections or more. */
function addContents(page: Document, { outline }: Article, texts: Texts): void {
  if (outline.length < 2) return;
  const contents = page.createElement('details');
  contents.className = 'file-contents';
  const summary = page.createElement('summary');
  summary.lang = texts.language;
  summary.textContent = texts.contents;
  contents.append(
    summary,
    contentsList(page, outline, ({ id }) => `#${id}`),
  );
  page.querySelector('.masthead')?.append(contents);
}
