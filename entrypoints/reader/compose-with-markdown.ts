import type { ReadMarkdown } from '@/core/compose/blocks/long-form-blocks';
import type { composeBySteps } from '@/core/compose/compose-article';
import { postsOf, type Thread } from '@/core/thread/thread';
import { type Compose, inSlices } from './compose-in-slices';

/**
 * Few threads hold a long-form article with Markdown in it: only those load what reads it, and are told a
 * second time once it is there.
 */
export function withMarkdown(begin: typeof composeBySteps): Compose {
  const compose = inSlices(begin);
  let readMarkdown: ReadMarkdown | undefined;
  return (thread, options, tell) => {
    const run = () => compose(thread, { ...options, ...(readMarkdown && { readMarkdown }) }, tell);
    let end = run();
    let isWanted = true;
    if (!readMarkdown && holdsMarkdown(thread)) {
      void import('@/html/read-markdown').then((loaded) => {
        readMarkdown = loaded.readMarkdown;
        if (!isWanted) return;
        end?.();
        end = run();
      });
    }
    return () => {
      isWanted = false;
      end?.();
    };
  };
}

function holdsMarkdown(thread: Thread): boolean {
  return postsOf(thread).some((post) =>
    post.longForm?.blocks.some(({ type }) => type === 'markdown'),
  );
}
