import type { Gap } from '@/core/gap';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** Something is missing here, and the reader is told what X said of it. */
export function GapNotice({ gap }: { gap: Gap }) {
  const texts = useTexts();
  const mayBeThere = gap.reason !== 'deleted' && gap.reason !== 'suspended';
  return (
    <p class="gap" role="note" lang={texts.language} dir="auto">
      <span>{texts.gap(gap)}</span>
      {gap.url && mayBeThere && <WebLink to={gap.url}>{texts.readOnX}</WebLink>}
    </p>
  );
}
