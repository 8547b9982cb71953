import type { Article } from '@/core/article';
import { handleOf, nameOf } from './author-names';
import { readingMinutes } from './reading-minutes';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** Without a title it opens the page: who, and when to the minute; the rest stands in the bar. */
export function Byline({ article }: { article: Article }) {
  const texts = useTexts();
  const { title, author, publishedAt, postCount, url } = article;
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
            <time dateTime={new Date(publishedAt).toISOString()}>
              {title ? texts.date(publishedAt) : texts.moment(publishedAt)}
            </time>
          </WebLink>
          {title && (
            <>
              <span>{article.isLongForm ? texts.longForm : texts.posts({ count: postCount })}</span>
              <span>{texts.minutes({ count: readingMinutes(article) })}</span>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
