import type { Article } from '@/core/article';
import type { Texts } from '@/texts/texts';
import { articleToHtml } from './article-to-html';
import { contentsList } from './contents-list';
import type { Dom } from './dom';
import { placePictures } from './offline-document';
import type { Picture } from './picture';

type HtmlFileOptions = {
  texts: Texts;
  /** Style sheets of the article and of this file, fonts inside. */
  styles: string;
  /** By their addresses; one that is not here is named in its place. */
  pictures: ReadonlyMap<string, Picture>;
  dom?: Dom;
};

/** The thread as one HTML file that asks nobody for anything: pictures lie inside, films are a link. */
export function htmlFile(article: Article, options: HtmlFileOptions): string {
  const { texts, styles, pictures, dom = globalThis } = options;
  const html = articleToHtml(article, { texts, styles, mediaHosts: [] });
  const page = new dom.DOMParser().parseFromString(html, 'text/html');
  for (const veil of page.querySelectorAll('.veil')) veil.remove();
  placePictures(page, (address) => {
    const picture = pictures.get(address);
    return picture && dataAddress(picture);
  });
  addContents(page, article, texts);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
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
