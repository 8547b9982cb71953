import { handleOf, nameOf } from '@/components/article/author-names';
import { readingMinutes } from '@/components/article/reading-minutes';
import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import type { Article } from '@/core/article';
import type { WebUrl } from '@/core/web-url';
import type { EndTexts } from '@/texts/end/en';
import { Avatar } from './Avatar';

type WriterProps = { article: Article; words: EndTexts; continuation: WebUrl | undefined };

/** Who it was, when, how long, and the way to a second part. */
export function Writer({ article, words, continuation }: WriterProps) {
  const texts = useTexts();
  const { author, publishedAt, postCount, isLongForm } = article;
  return (
    <div class="end-row">
      <Avatar author={author} />
      <div class="end-words">
        <WebLink to={author.url}>
          <bdi>
            <b>{nameOf(author, texts)}</b>
          </bdi>{' '}
          <bdi>{handleOf(author)}</bdi>
        </WebLink>
        <div class="dotted">
          <span>{texts.date(publishedAt)}</span>
          {/* Of one post nobody asks how many there are. */}
          {(postCount > 1 || isLongForm) && (
            <>
              <span>{isLongForm ? texts.longForm : texts.posts({ count: postCount })}</span>
              <span>{texts.minutes({ count: readingMinutes(article) })}</span>
            </>
          )}
        </div>
      </div>
      {continuation && (
        <WebLink class="outlined" to={continuation}>
          {words.continuation}
        </WebLink>
      )}
    </div>
  );
}
