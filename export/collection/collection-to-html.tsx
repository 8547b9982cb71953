import { renderToString } from 'preact-render-to-string';
import { ArticleView } from '@/components/article/ArticleView';
import { TextsContext } from '@/components/article/TextsContext';
import { policyFor } from '@/export/article-to-html';
import type { Dom } from '@/export/dom';
import type { FileDraft } from '@/export/file-draft';
import { draftOf } from '@/export/html-file';
import type { Texts } from '@/texts/texts';
import type { Collection } from './collection';
import { contentsPage } from './contents-page';

type CollectionOptions = {
  texts: Texts;
  /** Style sheets of the article and of files, fonts inside. */
  styles: string;
  dom?: Dom;
};

/** Several threads as one HTML file that asks nobody for anything, one after the other. */
export function collectionToHtml(
  collection: Collection,
  { texts, styles, dom = globalThis }: CollectionOptions,
): FileDraft<string> {
  const html = renderToString(
    <html lang={texts.language} dir={texts.direction} data-theme="auto">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor([])} />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>{collection.title}</title>
      </head>
      <body>
        <main>
          <header class="column collection" />
          <TextsContext.Provider value={texts}>
            {collection.chapters.map(({ article }, index) => (
              <div key={article.focal} id={anchorOf(index)}>
                <ArticleView article={article} />
              </div>
            ))}
          </TextsContext.Provider>
        </main>
      </body>
    </html>,
  ).replace('</head>', () => `<style>${styles}</style></head>`);
  const page = new dom.DOMParser().parseFromString(`<!doctype html>\n${html}`, 'text/html');
  const contents = contentsPage(page, collection, texts, (index) => `#${anchorOf(index)}`);
  page.querySelector('.collection')?.append(...contents);
  return draftOf(page);
}

function anchorOf(chapter: number): string {
  return `thread-${chapter + 1}`;
}
