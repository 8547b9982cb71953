import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import { useWords } from '@/components/words/use-words';
import type { Thread } from '@/core/thread/thread';
import { endWords } from '@/texts/end/end-words';
import { OriginalPosts } from './OriginalPosts';

type AsWrittenProps = { thread: Thread; report: (() => void) | undefined };

/** In place of an article that could not be composed: its posts, why they stand here, and the report. */
export function AsWritten({ thread, report }: AsWrittenProps) {
  const texts = useTexts();
  const words = useWords(endWords);
  return (
    <div class="after column" lang={texts.language}>
      <div class="missing" role="alert">
        <p>{words?.notComposed}</p>
        <Button class="button" label={texts.diagnostics} run={report} />
      </div>
      <OriginalPosts thread={thread} passage={undefined} isBare />
    </div>
  );
}
