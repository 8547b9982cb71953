import type { Article } from '@/core/article';
import { wordsOf } from '@/core/walk-article';
import type { Texts } from '@/texts/texts';
import { nameOf } from './author-names';

/** The author's own title; where no words serve as one, plainly who wrote and when. */
export function titleWords(article: Article, texts: Texts): string {
  const { title } = article;
  return title ? wordsOf(title.children) : writtenByWords(article, texts);
}

type Untitled = Pick<Article, 'publishedAt' | 'postCount'> & {
  author: Pick<Article['author'], 'name' | 'handle'>;
};

export function writtenByWords({ author, publishedAt, postCount }: Untitled, texts: Texts): string {
  const at = new Date(publishedAt);
  return texts.writtenBy({ name: nameOf(author, texts), at, count: postCount });
}
