import type { Article } from '@/core/article';
import { handleOf, nameOf } from './author-names';
import { readingMinutes } from './reading-minutes';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

export function Byline({ article }: { article: Article }) {
  const texts = useTexts();
  const { author, publishedAt, postCount, url } = article;
  return (
    <div class="byline" lang={texts.language} dir={article.direction}>
      <span class="avatar">
        {author.avatar && (
          <img src={author.avatar} alt="" width={34} height={34} referrerpolicy="no-referrer" />
        )}
      </span>
      <div>
        <WebLink to={author.url}>
          <bdi class="who" lang={article.lang}>
            {nameOf(author, texts)}
          </bdi>{' '}
          <bdi>{handleOf(author)}</bdi>
        </WebLink>
        <div class="dotted">
          <WebLink to={url}>
            <time dateTime={new Date(publishedAt).toISOString()}>{texts.date(publishedAt)}</time>
          </WebLink>
          <span>{article.isLongForm ? texts.longForm : texts.posts({ count: postCount })}</span>
          <span>{texts.minutes({ count: readingMinutes(article) })}</span>
        </div>
      </div>
    </div>
  );
}
