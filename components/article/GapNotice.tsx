import { type Gap, mayBeOnX } from '@/core/gap';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** Something is missing here, and the reader is told what X said of it. */
export function GapNotice({ gap }: { gap: Gap }) {
  const texts = useTexts();
  return (
    <p class="gap" role="note" lang={texts.language} dir="auto">
      <span>{texts.gap(gap)}</span>
      {gap.url && mayBeOnX(gap) && <WebLink to={gap.url}>{texts.readOnX}</WebLink>}
    </p>
  );
}
