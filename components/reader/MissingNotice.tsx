import { Icon } from '@/components/article/Icon';
import { useTexts } from '@/components/article/TextsContext';
import { type RestLater, useRestLater } from '@/components/bar/use-rest-later';
import { useWords } from '@/components/words/use-words';
import type { Failure } from '@/core/failure';
import type { Gap } from '@/core/gap';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import { barWords } from '@/texts/bar/bar-words';
import type { BarTexts } from '@/texts/bar/en';
import type { Texts } from '@/texts/texts';
import { NextActionButton } from './NextActionButton';
import type { ReaderActions } from './reader-actions';
import { useBackOnline } from './use-back-online';
import { wayOut } from './way-out';

type MissingNoticeProps = { reading: Reading; thread: Thread; actions: ReaderActions };

/**
 * After the last word that is there: one sentence on what is missing or why it stops, and the one thing
 * to do about it. What more there is to say stands behind "Why?" in the bar.
 */
export function MissingNotice({ reading, thread, actions }: MissingNoticeProps) {
  const texts = useTexts();
  const words = useWords(barWords);
  const { failure, activity, canAskForRest, sources } = reading;
  const later = useRestLater(failure, actions.tryAgain);
  useBackOnline(failure, actions.tryAgain);
  const { completeness } = thread;
  const isPartial = completeness.type === 'partial';
  const isReadFromPage = sources.includes('markup') && !sources.includes('network');
  if (activity !== 'resting') return null;
  if (!isPartial && !failure && !isReadFromPage) return null;
  const mayHelp = failure || canAskForRest || isReadFromPage || !lacksOnlyWhatXWithholds(thread);
  const action = mayHelp ? wayOut(reading, texts, words, actions, later) : undefined;
  return (
    <div class="after" lang={texts.language} dir="auto">
      <div class="missing">
        {failure && shapes[failure.type] && <Icon shape={shapes[failure.type] ?? ''} />}
        <div>
          {failure ? (
            <p>{sentenceOn(failure, texts, words, later)}</p>
          ) : (
            isPartial && <p>{texts.partial(completeness)}</p>
          )}
          {isReadFromPage && <p>{words?.readFromPage}</p>}
        </div>
        {action && <NextActionButton action={action} />}
      </div>
    </div>
  );
}

function sentenceOn(
  failure: Failure,
  texts: Texts,
  words: BarTexts | undefined,
  { at }: RestLater,
): string {
  const { title, notice = title } = texts.failure(failure);
  if (at === undefined || !words) return notice;
  return failure.type === 'budget-spent'
    ? words.limitNotice({ at: new Date(at) })
    : words.waitNotice({ at: new Date(at) });
}

const clock = 'M10.5 3.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15M10.5 7v4.2l2.7 1.6';
const person =
  'M10.5 4a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 1 0 0-6.4M4.5 18c.4-3.2 2.9-5 6-5s5.6 1.8 6 5';

const shapes: Partial<Record<Failure['type'], string>> = {
  'rate-limited': clock,
  'budget-spent': clock,
  'too-slow': clock,
  'signed-out': person,
  'account-locked': person,
  offline:
    'M3 9a11 11 0 0 1 4-2.5M18 9a11 11 0 0 0-7-2.9M6 12a7 7 0 0 1 3.5-1.8M15 12a7 7 0 0 0-1.5-1.1M10.5 16.5h.01M4 3.5l13 14.5',
};

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
