import '@/assets/styles/marks.css';
import { Panel } from '@/components/bar/Panel';
import { UndoBar } from '@/components/library/UndoBar';
import type { HighlightTexts } from '@/texts/highlights/en';
import type { ChosenPassage } from './chosen-passage';
import { HighlightList } from './HighlightList';
import { KeepFirst } from './KeepFirst';
import { MarginNotes } from './MarginNotes';
import type { Marked, MarkRequest } from './marked';
import { NoteEditor } from './NoteEditor';
import { useMarks } from './use-marks';
import { usePainted } from './use-painted';
import { usePressed } from './use-pressed';
import { usePrintedNotes } from './use-printed-notes';

export type MarksProps = {
  marked: Marked;
  words: HighlightTexts;
  request: MarkRequest | undefined;
  /** The request has been taken up. */
  settle(): void;
  /** The tools over these words. */
  choose(passage: ChosenPassage): void;
  /** The list of them is open. */
  isListed: boolean;
  closeList(): void;
  goTo(block: string): void;
};

/** The reader's highlights in the article, and what is done with them. */
export function Marks(props: MarksProps) {
  const { marked, words, request, settle, choose, isListed, closeList, goTo } = props;
  const { article, keeping } = marked;
  const marks = useMarks(marked, words, request, settle);
  const painted = usePainted(marked);
  usePressed(painted, choose);
  usePrintedNotes(painted, words);
  const { noted, waiting } = marks;
  const undoBar = <UndoBar undo={marks.undo} name={keeping.words.undo} />;
  return (
    <>
      {waiting && (
        <KeepFirst
          {...{ words, keeping }}
          keep={() => void marks.keepFirst()}
          close={marks.stopWaiting}
        />
      )}
      {noted && (
        <NoteEditor
          key={noted.id}
          words={words}
          highlight={noted}
          save={(note) => marks.save(noted, note)}
          close={marks.stopWriting}
        />
      )}
      <MarginNotes {...{ painted, words }} write={marks.write} />
      {isListed && (
        <Panel name={words.list} close={closeList}>
          <HighlightList
            {...{ painted, article, words, goTo }}
            write={(highlight) => {
              closeList();
              marks.write(highlight);
            }}
            remove={(highlight) => void marks.removeOne(highlight)}
          />
          {/* Behind the list nobody could press it. */}
          {undoBar}
        </Panel>
      )}
      {!isListed && undoBar}
      <span class="hidden" role="status">
        {marks.said}
      </span>
    </>
  );
}
