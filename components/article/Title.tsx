import type { Article } from '@/core/article';
import { InlinesView } from './InlinesView';
import { useTexts } from './TextsContext';
import { titleWords } from './title-words';

/** The author's own words; where none serve, who wrote and when is only heard: the byline shows it. */
export function Title({ article }: { article: Article }) {
  const texts = useTexts();
  const { title } = article;
  if (title === undefined) {
    return (
      <h1 id={titleId(article)} class="hidden" lang={texts.language} dir="auto">
        {titleWords(article, texts)}
      </h1>
    );
  }
  return (
    <h1 id={titleId(article)} class="title" lang={title.lang} dir={title.direction}>
      <InlinesView nodes={title.children} />
    </h1>
  );
}

/** The title names the article for those who hear it; no block has such an id, and no script. */
export function titleId({ focal }: Article): string {
  return `${focal}:title`;
}
