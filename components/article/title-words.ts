import type { Article } from '@/core/article';
import { wordsOf } from '@/core/walk-article';
import type { Texts } from '@/texts/texts';
import { nameOf } from './author-names';

/** The author's own title; where no words serve as one, plainly who wrote and when. */
export function titleWords(article: Article, texts: Texts): string {
  const { title, author, publishedAt, postCount } = article;
  if (title) return wordsOf(title.children);
  const at = new Date(publishedAt);
  return texts.writtenBy({ name: nameOf(author, texts), at, count: postCount });
}
