import { useTexts } from '@/components/article/TextsContext';
import type { Gap } from '@/core/gap';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import type { FailureWords } from '@/texts/in-language';
import { NextActionButton } from './NextActionButton';
import { nextAction } from './next-action';
import type { ReaderActions } from './reader-actions';

type MissingNoticeProps = { reading: Reading; thread: Thread; actions: ReaderActions };

/** After the last word that is there: what is missing, why, and the one thing to do about it. */
export function MissingNotice({ reading, thread, actions }: MissingNoticeProps) {
  const texts = useTexts();
  const { failure, activity, canAskForRest, sources } = reading;
  const { completeness } = thread;
  const isPartial = completeness.type === 'partial';
  const isReadFromPage = sources.includes('markup') && !sources.includes('network');
  if (activity !== 'resting' || (!isPartial && !failure && !isReadFromPage)) return null;
  const mayHelp = canAskForRest || isReadFromPage || !lacksOnlyWhatXWithholds(thread);
  const again = {
    label: canAskForRest ? texts.getRest : texts.tryAgain,
    run: canAskForRest ? actions.getRest : actions.tryAgain,
  };
  const action = failure
    ? nextAction(failure, reading, texts, actions)
    : mayHelp
      ? again
      : undefined;
  return (
    <div class="after" lang={texts.language} dir="auto">
      <div class="missing">
        <div>
          {isPartial && <p>{texts.partial(completeness)}</p>}
          {isReadFromPage && <p>{texts.readFromPage}</p>}
          {failure && <FailureNotice {...texts.failure(failure)} />}
        </div>
        {action && <NextActionButton action={action} />}
      </div>
    </div>
  );
}

function FailureNotice({ title, advice, notice }: FailureWords) {
  if (notice) return <p class="soft">{notice}</p>;
  return (
    <>
      <p class="soft">{title}</p>
      <p class="soft">{advice}</p>
    </>
  );
}

/** X has said of each missing post why nobody gets it: asking again would bring the same answer. */
function lacksOnlyWhatXWithholds({ parts, completeness }: Thread): boolean {
  if (completeness.type === 'whole') return false;
  const gaps = parts.filter((part) => part.type === 'gap');
  if (gaps.length === 0 || gaps.some(({ reason }) => mayStillCome.has(reason))) return false;
  const explained = gaps.reduce((sum, { count = 1 }) => sum + count, 0);
  const { reason, missing = [], expected } = completeness;
  const isEndKnown =
    reason === 'unavailable posts' || (reason === 'end not seen' && expected !== undefined);
  // A number that no gap stands for may still come.
  return isEndKnown && missing.length <= explained;
}

const mayStillCome: ReadonlySet<Gap['reason']> = new Set<Gap['reason']>(['not-loaded', 'unknown']);
