import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { Panel } from '@/components/bar/Panel';
import { type Highlight, wordsOfHighlight } from '@/core/library/highlight';
import type { HighlightTexts } from '@/texts/highlights/en';

type NoteEditorProps = {
  words: HighlightTexts;
  highlight: Highlight;
  save(note: string): void;
  close(): void;
};

/** Where the reader writes beside a passage. However it is closed, what was written is kept. */
export function NoteEditor({ words, highlight, save, close }: NoteEditorProps) {
  const { language } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const end = () => {
    const note = field.current?.value ?? '';
    if (note.trim() !== (highlight.note ?? '')) save(note);
    close();
  };
  return (
    <Panel name={words.noteOn} close={end}>
      <form
        class="kept-fields"
        lang={language}
        onSubmit={(event) => {
          event.preventDefault();
          end();
        }}
      >
        <blockquote class="noted-words" lang="" dir="auto">
          {wordsOfHighlight(highlight)}
        </blockquote>
        <textarea
          ref={field}
          aria-label={words.noteOn}
          dir="auto"
          rows={5}
          defaultValue={highlight.note ?? ''}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) end();
          }}
        />
        <button type="submit" class="button">
          {words.save}
        </button>
      </form>
    </Panel>
  );
}
