import type { ParseMarkdown } from '@/core/compose/blocks/markdown-blocks';
import type { composeBySteps } from '@/core/compose/compose-article';
import { postsOf, type Thread } from '@/core/thread/thread';
import { type Compose, inSlices } from './compose-in-slices';

/**
 * Few threads hold a long-form article with Markdown in it: only those load the parser, and are told a
 * second time once it is there.
 */
export function withMarkdown(begin: typeof composeBySteps): Compose {
  const compose = inSlices(begin);
  let parseMarkdown: ParseMarkdown | undefined;
  return (thread, options, tell) => {
    const run = () =>
      compose(thread, { ...options, ...(parseMarkdown && { parseMarkdown }) }, tell);
    let end = run();
    let isWanted = true;
    if (!parseMarkdown && holdsMarkdown(thread)) {
      void import('@/html/parse-markdown').then((loaded) => {
        parseMarkdown = loaded.parseMarkdown;
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
