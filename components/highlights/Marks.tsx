import '@/assets/styles/marks.css';
import { UndoBar } from '@/components/library/UndoBar';
import type { HighlightTexts } from '@/texts/highlights/en';
import type { ChosenPassage } from './chosen-passage';
import { KeepFirst } from './KeepFirst';
import type { Marked, MarkRequest } from './marked';
import { NoteEditor } from './NoteEditor';
import { useMarks } from './use-marks';
import { usePainted } from './use-painted';
import { usePressed } from './use-pressed';

export type MarksProps = {
  marked: Marked;
  words: HighlightTexts;
  request: MarkRequest | undefined;
  /** The request has been taken up. */
  settle(): void;
  /** The tools over these words. */
  choose(passage: ChosenPassage): void;
};

/** The reader's highlights in the article, and what is done with them. */
export function Marks({ marked, words, request, settle, choose }: MarksProps) {
  const { keeping } = marked;
  const marks = useMarks(marked, words, request, settle);
  const painted = usePainted(marked);
  usePressed(painted, choose);
  const { noted, waiting } = marks;
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
      <UndoBar undo={marks.undo} name={keeping.words.undo} />
      <span class="hidden" role="status">
        {marks.said}
      </span>
    </>
  );
}
