import type { Reading } from '@/core/reading';
import { postsOf, type Thread } from '@/core/thread';
import type { ReaderActions } from './reader-actions';
import { useTexts } from './TextsContext';
import { WayOnButton } from './WayOnButton';
import { wayOn } from './way-on';

type MissingNoticeProps = { reading: Reading; thread: Thread; actions: ReaderActions };

/** After the last word that is there: what is missing, why, and the one thing to do about it. */
export function MissingNotice({ reading, thread, actions }: MissingNoticeProps) {
  const texts = useTexts();
  const { failure, activity, canAskForRest, sources } = reading;
  const isPartial = thread.completeness.type === 'partial';
  const isReadFromPage = sources.includes('markup') && !sources.includes('network');
  if (activity !== 'resting' || (!isPartial && !failure && !isReadFromPage)) return null;
  const way =
    failure === undefined
      ? {
          label: canAskForRest ? texts.getRest : texts.tryAgain,
          run: restOf(actions, canAskForRest),
        }
      : wayOn(failure, reading, texts, actions);
  return (
    <div class="after column" lang={texts.language} dir="auto">
      <div class="missing">
        <div>
          {isPartial && <p>{texts.partial(thread.completeness, postsOf(thread).length)}</p>}
          {isReadFromPage && <p>{texts.readFromPage}</p>}
          {failure && (
            <p class="soft">
              {texts.failure(failure).title}. {texts.failure(failure).advice}
            </p>
          )}
        </div>
        {way && <WayOnButton way={way} />}
      </div>
    </div>
  );
}

function restOf(actions: ReaderActions, canAskForRest: boolean): () => void {
  return canAskForRest ? actions.getRest : actions.tryAgain;
}
