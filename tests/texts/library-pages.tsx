import type { ComponentChildren } from 'preact';
import { LibraryPage } from '@/components/library/LibraryPage';
import { SelectionBar } from '@/components/library/SelectionBar';
import { WordsContext } from '@/components/library/words-context';
import { BookDialog } from '@/components/library-files/BookDialog';
import { FileDialog } from '@/components/library-files/FileDialog';
import { FilePlanList } from '@/components/library-files/FilePlanList';
import { LostNotice } from '@/components/library-files/LibraryNotices';
import { entryOf } from '@/core/library/kept-thread';
import { defaultSettings } from '@/core/settings';
import { aKept } from '@/tests/core/library/a-kept';
import type { CollectionTexts } from '@/texts/collection/en';
import type { LibraryWords } from '@/texts/library/load-library-words';
import type { LibraryFileTexts } from '@/texts/library-file/en';

export type LibraryPageWords = {
  library: LibraryWords;
  file: LibraryFileTexts;
  collection: CollectionTexts;
};

const never = new Promise<never>(() => {});
const doNothing = () => {};
const settle = async () => {};

const entries = [0, 0.3, 1].map((progress, index) =>
  entryOf(
    aKept(['One.', 'Two.'], 1 + 10 * index, {
      progress,
      tags: index === 0 ? [] : ['energy', 'a tag of several words'],
      ...(index === 2 && { lang: 'ko', author: { ...aKept(['One.']).author, isProtected: true } }),
    }),
  ),
);

const actions = {
  addressOf: () => '/library.html?thread=1-1',
  prepareSearch: doNothing,
  search: async () => new Map(),
  passages: async () => new Map(),
  change: settle,
  remove: async () => [],
  keepAgain: settle,
};

const fileActions = {
  save: async () => 'library.zip',
  isOffered: async () => false,
  offer: settle,
  decline: settle,
  lookAt: async () => 'foreign' as const,
  countBroughtIn: async () => 2,
  undo: async () => ({ left: 0 }),
  forgetLost: settle,
};

const plan = {
  ...{ added: 3, newer: 1, same: 200, older: 4, missing: 1 },
  unreadable: ['threads/1-1.json', 'A title'],
  bringIn: async () => 4,
};

/** The library, as a list, choosing, without anything, and its dialogs. */
export function libraryPages(words: LibraryPageWords): [name: string, page: ComponentChildren][] {
  const page = (listed: typeof entries) => (
    <LibraryPage
      library={{ entries: listed, count: listed.length, isReadOnly: false }}
      room={{ used: 3_200_000, free: 10_000_000_000 }}
      settings={defaultSettings}
      actions={actions}
      file={{ isDue: false, lost: 0, load: () => never }}
      loadBook={() => never}
    />
  );
  const lost = (
    <LostNotice words={words.file} actions={fileActions} lost={214} openFile={doNothing} />
  );
  const choosing = <SelectionBar count={2} asBook={doNothing} remove={doNothing} end={doNothing} />;
  const file = (
    <FileDialog
      words={words.file}
      actions={fileActions}
      count={3}
      protectedCount={1}
      isReadOnly={false}
      close={doNothing}
    />
  );
  const book = (
    <BookDialog
      words={words.collection}
      saveBook={async () => ({ type: 'stopped' })}
      entries={entries}
      close={doNothing}
    />
  );
  const looked = (
    <div class="file-dialog">
      <FilePlanList words={words.file} plan={plan} />
    </div>
  );
  const named: [string, ComponentChildren][] = [
    ['library', page(entries)],
    ['library, nothing kept', page([])],
    ['library, lost', lost],
    ['library, choosing', choosing],
    ['library, one file', file],
    ['library, what a file would change', looked],
    ['library, one book', book],
  ];
  return named.map(([name, content]) => [
    name,
    <WordsContext.Provider key={name} value={words.library}>
      {content}
    </WordsContext.Provider>,
  ]);
}
