import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import type { Settings } from '@/core/settings';
import { ChangedPosts } from './ChangedPosts';
import { KeptFields } from './KeptFields';
import type { Keeping } from './keeping';
import { readFields } from './read-fields';

type KeepPanelProps = {
  keeping: Keeping;
  settings: Settings;
  change(settings: Partial<Settings>): void;
};

/** What there is to do with a thread that is kept, or to know before one keeps it. */
export function KeepPanel({ keeping, settings, change }: KeepPanelProps) {
  const [said, setSaid] = useState('');
  const { entry, words } = keeping;
  const tell = async (work: Promise<string | undefined>) => setSaid((await work) ?? '');
  return (
    <div class="keep">
      <ChangedPosts keeping={keeping} tell={tell} />
      {entry ? (
        <Kept keeping={keeping} tell={tell} />
      ) : (
        <>
          {keeping.isProtected && <p>{words.protectedAuthor({ name: keeping.author })}</p>}
          <Button
            class="button"
            label={words.keep}
            run={() => tell(keeping.keep().then(({ words: said }) => said))}
          />
        </>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={settings.keepsFinished}
          onChange={({ currentTarget }) => change({ keepsFinished: currentTarget.checked })}
        />
        {words.keepFinished}
      </label>
      <p class="keep-said" role="status">
        {said}
      </p>
      <Button class="quiet" label={words.openLibrary} run={keeping.openLibrary} />
    </div>
  );
}

type KeptProps = { keeping: Keeping; tell(work: Promise<string | undefined>): void };

/** What is written is saved as one leaves the field. */
function Kept({ keeping, tell }: KeptProps) {
  const texts = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const { entry, words, change, remove } = keeping;
  if (!entry) return null;
  const save = () => {
    if (!form.current) return;
    const written = readFields(form.current);
    tell(change(() => written));
  };
  return (
    <>
      <p>{words.keptSince({ at: new Date(entry.keptAt) })}</p>
      <form
        ref={form}
        class="kept-fields"
        lang={texts.language}
        onChange={save}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <KeptFields entry={entry} known={[]} words={words} />
      </form>
      <Button class="choice" label={words.removeFromLibrary} run={() => tell(remove())} />
    </>
  );
}
