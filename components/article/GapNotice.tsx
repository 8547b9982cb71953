import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Gap, mayBeOnX } from '@/core/gap';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** What there is to do about it, if anything; absent where nobody can be asked, as in a file. */
export const GapAction = createContext<((gap: Gap) => ComponentChildren) | undefined>(undefined);

/** Something is missing here, and the reader is told what X said of it. */
export function GapNotice({ gap }: { gap: Gap }) {
  const texts = useTexts();
  return (
    <p class="gap" role="note" lang={texts.language} dir="auto">
      <span>{texts.gap(gap)}</span>
      {useContext(GapAction)?.(gap)}
      {gap.url && mayBeOnX(gap) && <WebLink to={gap.url}>{texts.readOnX}</WebLink>}
    </p>
  );
}
