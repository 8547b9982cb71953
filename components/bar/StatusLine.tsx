import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { readingMinutes } from '@/components/article/reading-minutes';
import { useTexts } from '@/components/article/TextsContext';
import type { ReadingPosition } from '@/components/reading/use-reading-position';
import type { Article, OutlineItem } from '@/core/article';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import type { Texts } from '@/texts/texts';
import { progressOf } from './gathering-progress';

type StatusLineProps = {
  reading: Reading;
  thread: Thread;
  article: Article;
  position: ReadingPosition;
  /** What goes on, or what is missing; loaded after the first paint. */
  unfinished: ComponentChildren;
};

/** Whether all is here, and where one is: "All 14 posts · 6 min", "3/8 · Its name · 3 min left". */
export function StatusLine(props: StatusLineProps) {
  const { reading, thread, article, position, unfinished } = props;
  const texts = useTexts();
  // Every word of the article is counted: once, not at every step that one scrolls.
  const minutes = useMemo(() => readingMinutes(article), [article]);
  const posts = <b>{postsHere(thread, article, texts)}</b>;
  const section = sectionOf(article.outline, position.section);
  const number = section && <SectionNumber {...section} />;
  if (reading.activity === 'gathering' || thread.completeness.type === 'partial') {
    return (
      <>
        {posts}
        {unfinished}
        {number && <span>{number}</span>}
      </>
    );
  }
  // Of one post nobody asks how many there are, nor how long it takes.
  const isAlone = article.postCount === 1 && !article.isLongForm;
  if (position.isFinished) {
    return (
      <>
        {!isAlone && posts}
        <span>{texts.finished}</span>
      </>
    );
  }
  const left = Math.max(1, Math.ceil(minutes * (1 - position.progress)));
  return (
    <>
      {section ? <b>{number}</b> : !isAlone && posts}
      {section ? (
        <bdi lang={article.lang}>{section.name}</bdi>
      ) : (
        Number(reading.newPosts) > 0 && (
          <span>{texts.newPosts({ count: Number(reading.newPosts) })}</span>
        )
      )}
      {!isAlone && (
        <span>
          {position.progress > 0
            ? texts.minutesLeft({ count: left })
            : texts.minutes({ count: minutes })}
        </span>
      )}
    </>
  );
}

function postsHere(thread: Thread, { isLongForm }: Article, texts: Texts): string {
  if (isLongForm) return texts.longForm;
  const { shown, expected = 0 } = progressOf(thread);
  if (thread.completeness.type === 'whole') return texts.allPosts({ count: shown });
  return expected > shown
    ? texts.somePosts({ shown, expected })
    : texts.postsSoFar({ count: shown });
}

type Section = { index: number; count: number; name: string };

/** One section alone is none. */
function sectionOf(outline: OutlineItem[], current: string | undefined): Section | undefined {
  const count = outline.filter(({ depth }) => depth === 2).length;
  const reached = outline.findIndex(({ id }) => id === current);
  const here = outline[reached];
  if (count < 2 || !here) return undefined;
  const passed = outline.slice(0, reached + 1).filter(({ depth }) => depth === 2);
  return { index: passed.length, count, name: here.text };
}

function SectionNumber({ index, count }: Section) {
  const texts = useTexts();
  return (
    <>
      <span aria-hidden="true">
        {index}/{count}
      </span>
      <span class="hidden">{texts.section({ index, count })}</span>
    </>
  );
}
