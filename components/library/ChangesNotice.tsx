import { useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { useWords } from '@/components/words/use-words';
import { changesWords } from '@/texts/changes/changes-words';
import type { Keeping } from './keeping';

/** Says that X no longer has what is kept; until the reader has chosen, or puts it away. */
export function ChangesNotice({ keeping, show }: { keeping: Keeping; show: () => void }) {
  const words = useWords(changesWords);
  const [isPutAway, setIsPutAway] = useState(false);
  const count = keeping.changes.length;
  return (
    <div class="changes-notice" role="status">
      {words && count > 0 && !isPutAway && (
        <p class="foot-bar">
          <span>{words.changed({ count })}</span>
          <Button
            label={words.show}
            run={() => {
              setIsPutAway(true);
              show();
            }}
          />
          <Button label={words.close} run={() => setIsPutAway(true)} />
        </p>
      )}
    </div>
  );
}
