import { renderToString } from 'preact-render-to-string';
import { ArticleView } from '@/components/article/ArticleView';
import { TextsContext } from '@/components/article/TextsContext';
import { titleWords } from '@/components/article/title-words';
import type { Article } from '@/core/article';
import type { Reply } from '@/core/thread/thread';
import { RepliesSection } from '@/export/replies/RepliesSection';
import type { Texts } from '@/texts/texts';

type HtmlOptions = {
  texts: Texts;
  /** The hosts that pictures and films may come from; none where they lie in the file. */
  mediaHosts: string[];
  /** The reader's own style sheets, as text: a file of its own has nowhere to load them from. */
  styles: string;
  /** Set below the article. */
  replies?: Reply[];
};

/** Nothing of the words runs; should they ever, this file would not let them, nor ask anybody but X's media hosts. */
export function policyFor(mediaHosts: string[]): string {
  const media = mediaHosts.map((host) => ` ${host}`).join('');
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    `img-src${media} data:`,
    `media-src${media || " 'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** One HTML file that needs nothing else, with the same components as the screen. */
export function articleToHtml(
  article: Article,
  { texts, styles, mediaHosts, replies = [] }: HtmlOptions,
): string {
  const page = (
    <html lang={article.lang ?? texts.language} data-theme="auto">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(mediaHosts)} />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>{titleWords(article, texts)}</title>
        <link rel="canonical" href={article.url} />
      </head>
      <body>
        <main>
          <TextsContext.Provider value={texts}>
            <ArticleView article={article} />
            <RepliesSection replies={replies} />
          </TextsContext.Provider>
        </main>
      </body>
    </html>
  );
  // Inside `<style>` nothing is escaped in HTML, but the renderer would; the title's own `<` is.
  const dressed = renderToString(page).replace('</head>', () => `<style>${styles}</style></head>`);
  return `<!doctype html>\n${dressed}\n`;
}
