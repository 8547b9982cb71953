import type { LibraryFileTexts } from '@/texts/library-file/en';
import { FileNotice } from './FileNotice';
import type { FileActions } from './file-actions';

type LostNoticeProps = {
  words: LibraryFileTexts;
  actions: FileActions;
  /** How many threads. */
  lost: number;
  openFile(): void;
};

/** The browser has lost what was kept: said until the reader knows it. */
export function LostNotice({ words, actions, lost, openFile }: LostNoticeProps) {
  return (
    <FileNotice
      isAlert
      said={words.lost({ count: lost })}
      ways={{
        wanted: { label: words.bringIn, run: openFile },
        other: { label: words.understood, run: () => void actions.forgetLost() },
      }}
    />
  );
}
