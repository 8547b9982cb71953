import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { Row } from './Row';
import { Section } from './Section';
import { Select } from './Select';
import type { LibraryFacts, SettingsPageProps } from './settings-page-props';

/** What this browser keeps, for how long, and how it goes. */
export function KeptSection(props: SettingsPageProps) {
  const { words, settings, change, lookAtLibrary } = props;
  const [library, setLibrary] = useState<LibraryFacts>({ count: 0 });
  const look = async () => setLibrary(await lookAtLibrary());
  useEffect(() => void look(), []);
  return (
    <Section id="kept" name={words.sections.kept}>
      <LibraryRows words={words} library={library} />
      <Select
        name={words.remembersFor}
        hint={words.remembersForHint}
        choices={words.remembered}
        value={`${settings.remembersFor}`}
        choose={(days) => change({ remembersFor: days === '30' ? 30 : days === '90' ? 90 : 0 })}
      />
      <Deleting {...props} count={library.count} look={look} />
    </Section>
  );
}

type LibraryRowsProps = Pick<SettingsPageProps, 'words'> & { library: LibraryFacts };

function LibraryRows({ words, library: { room } }: LibraryRowsProps) {
  return (
    <>
      <Row name={words.library} hint={words.libraryHint}>
        <a class="choice" href="/library.html">
          {words.openLibrary}
        </a>
      </Row>
      {room && (
        <Row name={words.storage} hint={words.storageHint}>
          {words.storageUsed(room)}
        </Row>
      )}
    </>
  );
}

type DeletingProps = SettingsPageProps & { count: number; look: () => Promise<void> };

/** What was read can be gone at a press, everything at a second one. */
function Deleting({ words, forgetRead, forgetEverything, count, look }: DeletingProps) {
  const [isSure, setIsSure] = useState(false);
  const [said, setSaid] = useState('');
  const askFirst = async () => {
    await look();
    setIsSure(true);
  };
  const run = async (deleteIt: () => Promise<void>, done: string) => {
    await deleteIt();
    setIsSure(false);
    setSaid(done);
    await look();
  };
  return (
    <>
      <Row name={words.forgetRead} hint={words.forgetReadHint}>
        <Button
          class="choice"
          aria-label={words.forgetRead}
          label={words.forgetReadNow}
          run={() => run(forgetRead, words.forgottenRead)}
        />
      </Row>
      <Row name={words.forgetEverything} hint={words.forgetEverythingHint}>
        <Button
          class="choice is-grave"
          aria-label={isSure ? undefined : words.forgetEverything}
          label={isSure ? words.reallyForgetEverything({ count }) : words.forgetEverythingNow}
          run={() => (isSure ? run(forgetEverything, words.forgottenEverything) : askFirst())}
        />
      </Row>
      <p role="status">{said}</p>
    </>
  );
}
