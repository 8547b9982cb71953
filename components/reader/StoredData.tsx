import { useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { ReaderActions } from './reader-actions';

type StoredDataProps = Pick<ReaderActions, 'forget' | 'forgetEverything'>;

/** What this browser keeps can be gone at a click; everything, at a second one. */
export function StoredData({ forget, forgetEverything }: StoredDataProps) {
  const texts = useTexts();
  const [isSure, setIsSure] = useState(false);
  const [said, setSaid] = useState('');
  const run = (deleteIt: () => void | Promise<void>, done: string) => async () => {
    await deleteIt();
    setIsSure(false);
    setSaid(done);
  };
  if (!forget && !forgetEverything) return null;
  return (
    <fieldset>
      <legend>{texts.kept}</legend>
      <div class="choices">
        {forget && (
          <button type="button" class="choice" onClick={run(forget, texts.forgotten)}>
            {texts.forgetThread}
          </button>
        )}
        {forgetEverything && (
          <button
            type="button"
            class="choice"
            onClick={
              isSure ? run(forgetEverything, texts.forgottenEverything) : () => setIsSure(true)
            }
          >
            {isSure ? texts.reallyForgetEverything : texts.forgetEverything}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </fieldset>
  );
}
