import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Gap, mayBeOnX } from '@/core/gap';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** Gets posts that are not loaded yet; absent where nobody can be asked, as in a file. */
export const GapAction = createContext<{ label: string; run: () => void } | undefined>(undefined);

/** Something is missing here, and the reader is told what X said of it. */
export function GapNotice({ gap }: { gap: Gap }) {
  const texts = useTexts();
  const action = useContext(GapAction);
  return (
    <p class="gap" role="note" lang={texts.language} dir="auto">
      <span>{texts.gap(gap)}</span>
      {action && gap.reason === 'not-loaded' && (
        <button type="button" class="quiet" onClick={action.run}>
          {action.label}
        </button>
      )}
      {gap.url && mayBeOnX(gap) && <WebLink to={gap.url}>{texts.readOnX}</WebLink>}
    </p>
  );
}
