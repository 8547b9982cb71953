import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import type { LibraryFileTexts } from '@/texts/library-file/en';
import { FilePlanList } from './FilePlanList';
import type { FileActions, FilePlan } from './file-actions';

export type FileDialogProps = {
  words: LibraryFileTexts;
  actions: FileActions;
  /** All threads, and how many of them are of protected accounts. */
  count: number;
  protectedCount: number;
  /** A newer version's library: it can be taken out, and nothing brought in. */
  isReadOnly: boolean;
  close(): void;
};

/** Everything out as one file; a file in, after it was shown what it would change. */
export function FileDialog(props: FileDialogProps) {
  const { words, actions, count, isReadOnly, close } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, say] = useState('');
  const [looked, setLooked] = useState<{ name: string; plan: FilePlan }>();
  const [undoable, setUndoable] = useState(0);
  const countUndoable = () => actions.countBroughtIn().then(setUndoable, () => setUndoable(0));
  useEffect(() => {
    dialog.current?.showModal();
    void countUndoable();
  }, []);
  const look = async (file: File) => {
    const { name } = file;
    setLooked(undefined);
    say(words.looking({ name }));
    const plan = await actions.lookAt(file);
    say(typeof plan === 'string' ? words.refused[plan]({ name }) : '');
    if (typeof plan !== 'string') setLooked({ name, plan });
  };
  const tell = async (done: Promise<string>) => {
    say(await done);
    await countUndoable();
  };
  const bringIn = ({ bringIn }: FilePlan) => {
    setLooked(undefined);
    const done = bringIn().then((changed) => words.broughtIn({ count: changed }));
    void tell(done.catch(() => words.notBroughtIn));
  };
  const undo = () => {
    const done = actions
      .undo()
      .then(({ left }) => (left > 0 ? words.undoneBut({ count: left }) : words.undone));
    void tell(done.catch(() => words.notUndone));
  };
  return (
    <dialog ref={dialog} class="tags-dialog file-dialog" aria-label={words.title} onClose={close}>
      <h2>{words.title}</h2>
      {count > 0 && <SaveAll {...props} say={say} />}
      {!isReadOnly && <ChooseFile words={words} look={look} />}
      {looked && <Looked words={words} {...looked} bringIn={bringIn} />}
      <p class="file-said" role="status">
        {said}
      </p>
      {undoable > 0 && (
        <p class="dialog-ways">
          <span>{words.undoable({ count: undoable })}</span>
          <Button class="quiet" label={words.undo} run={undo} />
        </p>
      )}
      <Button class="quiet" label={words.close} run={close} />
    </dialog>
  );
}

function SaveAll(props: FileDialogProps & { say(said: string): void }) {
  const { words, actions, count, protectedCount, say } = props;
  const [isOffered, setIsOffered] = useState(false);
  useEffect(() => void actions.isOffered().then(setIsOffered), []);
  const offer = (isWished: boolean) =>
    actions.offer(isWished).then(
      () => setIsOffered(isWished),
      () => say(words.notWished),
    );
  const save = () =>
    actions.save().then(
      (name) => say(words.saved({ name })),
      () => say(words.notSaved),
    );
  return (
    <div class="file-way">
      <Button class="button" label={words.save} run={() => void save()} />
      <p>{words.saveHint({ count })}</p>
      {protectedCount > 0 && <p>{words.protectedHint({ count: protectedCount })}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={isOffered}
          onChange={({ currentTarget }) => void offer(currentTarget.checked)}
        />
        {words.remind}
      </label>
    </div>
  );
}

function ChooseFile({ words, look }: { words: LibraryFileTexts; look(file: File): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="file-way">
      <Button class="choice" label={words.bringIn} run={() => field.current?.click()} />
      <p>{words.bringInHint}</p>
      <input
        ref={field}
        type="file"
        accept=".zip,application/zip"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) look(file);
          // The same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

type LookedProps = {
  words: LibraryFileTexts;
  name: string;
  plan: FilePlan;
  bringIn(plan: FilePlan): void;
};

function Looked({ words, name, plan, bringIn }: LookedProps) {
  const count = plan.added + plan.newer;
  return (
    <section class="file-looked">
      <h3>{words.plan({ name })}</h3>
      <FilePlanList words={words} plan={plan} />
      {count > 0 ? (
        <Button class="button" label={words.bringInNow({ count })} run={() => bringIn(plan)} />
      ) : (
        <p>{words.nothingNew}</p>
      )}
    </section>
  );
}
