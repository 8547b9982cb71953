import { useState } from 'preact/hooks';
import type { SettingsTexts } from '@/texts/settings/en';
import type { SettingsActions } from './settings-actions';

type StoredDataProps = { words: SettingsTexts } & Pick<
  SettingsActions,
  'forget' | 'forgetEverything'
>;

/** What this browser keeps can be gone at a click; everything, at a second one. */
export function StoredData({ words, forget, forgetEverything }: StoredDataProps) {
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
      <legend>{words.kept}</legend>
      <div class="choices">
        {forget && (
          <button type="button" class="choice" onClick={run(forget, words.forgotten)}>
            {words.forgetThread}
          </button>
        )}
        {forgetEverything && (
          <button
            type="button"
            class="choice"
            onClick={
              isSure ? run(forgetEverything, words.forgottenEverything) : () => setIsSure(true)
            }
          >
            {isSure ? words.reallyForgetEverything : words.forgetEverything}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </fieldset>
  );
}
