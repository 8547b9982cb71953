import { useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { ReaderActions } from './reader-actions';

type StoredDataProps = Pick<ReaderActions, 'forgetThread' | 'forgetEverything'>;

/** What this browser keeps can be gone at a click; everything, at a second one. */
export function StoredData({ forgetThread, forgetEverything }: StoredDataProps) {
  const texts = useTexts();
  const [isSure, setIsSure] = useState(false);
  const [said, setSaid] = useState('');
  const run = (forget: () => Promise<void>, done: string) => async () => {
    await forget();
    setIsSure(false);
    setSaid(done);
  };
  if (!forgetThread && !forgetEverything) return null;
  return (
    <fieldset>
      <legend>{texts.kept}</legend>
      <div class="choices">
        {forgetThread && (
          <button type="button" class="choice" onClick={run(forgetThread, texts.forgotten)}>
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
