import { readingMinutes } from '@/components/article/reading-minutes';
import { useTexts } from '@/components/article/TextsContext';
import type { ReadingPosition } from '@/components/reading/use-reading-position';
import type { Article } from '@/core/article';
import type { Reading } from '@/core/reading';
import { postsOf, type Thread } from '@/core/thread/thread';

type StatusLineProps = {
  reading: Reading;
  thread: Thread;
  article: Article;
  position: ReadingPosition;
  /** Room for the section's name rather than its number. */
  hasRoom: boolean;
  getRest: () => void;
};

/** "All 14 posts · 6 min · 2/6", or how far gathering is. */
export function StatusLine(props: StatusLineProps) {
  const { reading, thread, article, position, hasRoom, getRest } = props;
  const texts = useTexts();
  const shown = postsOf(thread).length;
  const { completeness } = thread;
  const expected = completeness.type === 'partial' ? (completeness.expected ?? 0) : shown;
  const posts = article.isLongForm
    ? texts.longForm
    : completeness.type === 'whole'
      ? texts.allPosts({ count: shown })
      : expected > shown
        ? texts.somePosts({ shown, expected })
        : texts.postsSoFar({ count: shown });
  if (reading.activity === 'gathering') {
    return (
      <>
        <b>{posts}</b>
        <span>{texts.gatheringRest}</span>
      </>
    );
  }
  const minutes = readingMinutes(article);
  const left = Math.max(1, Math.ceil(minutes * (1 - position.progress)));
  return (
    <>
      <b>{posts}</b>
      {reading.newPosts !== undefined && reading.newPosts > 0 && (
        <span>{texts.newPosts({ count: reading.newPosts })}</span>
      )}
      {reading.canAskForRest && (
        <button type="button" class="quiet" onClick={getRest}>
          {texts.getRest}
        </button>
      )}
      <span>
        {position.progress > 0
          ? texts.minutesLeft({ count: left })
          : texts.minutes({ count: minutes })}
      </span>
      <Section article={article} current={position.section} hasRoom={hasRoom} />
    </>
  );
}

type SectionProps = { article: Article; current: string | undefined; hasRoom: boolean };

function Section({ article, current, hasRoom }: SectionProps) {
  const texts = useTexts();
  const sections = article.outline.filter(({ depth }) => depth === 2);
  const reached = article.outline.findIndex(({ id }) => id === current);
  if (sections.length < 2 || reached === -1) return null;
  const passed = article.outline.slice(0, reached + 1).filter(({ depth }) => depth === 2);
  const name = article.outline[reached]?.text;
  if (hasRoom) return <bdi lang={article.lang}>{name}</bdi>;
  return (
    <span>
      <span aria-hidden="true">
        {passed.length}/{sections.length}
      </span>
      <span class="hidden">{texts.section({ index: passed.length, count: sections.length })}</span>
    </span>
  );
}
