import type { RefObject } from 'preact';
import { usePassage } from '@/components/reading/use-passage';
import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import { OriginalPosts } from './OriginalPosts';

type OriginalsBesideProps = {
  page: RefObject<HTMLElement | null>;
  article: Article | undefined;
  thread: Thread;
};

/** The original posts beside the article: they follow the passage one reads in it. */
export function OriginalsBeside({ page, article, thread }: OriginalsBesideProps) {
  return <OriginalPosts thread={thread} passage={usePassage(page, article)} />;
}
