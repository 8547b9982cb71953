import type { ComponentChildren } from 'preact';
import type { ChosenPassage } from '@/components/highlights/chosen-passage';
import { HighlightList } from '@/components/highlights/HighlightList';
import { KeepFirst } from '@/components/highlights/KeepFirst';
import { NoteEditor } from '@/components/highlights/NoteEditor';
import type { Keeping } from '@/components/library/keeping';
import { SelectionTools } from '@/components/reader/SelectionTools';
import type { Article } from '@/core/article';
import type { HighlightId } from '@/core/library/highlight';
import { someExports } from '@/tests/components/some-exports';
import { aHighlight } from '@/tests/core/library/a-highlight';
import { aKept } from '@/tests/core/library/a-kept';
import type { ExportTexts } from '@/texts/export/en';
import type { HighlightTexts } from '@/texts/highlights/en';
import type { KeepTexts } from '@/texts/keep/en';

export type HighlightPageWords = {
  highlights: HighlightTexts;
  exports: ExportTexts;
  keep: KeepTexts;
};

const doNothing = () => {};
const kept = aKept(['Ships burn the worst fuel.', 'Ports want electricity.']);
const noted = aHighlight(kept, 'electricity', { note: 'Ask Mira about the ports.' });

/** Nothing is drawn of the range: no page has been. */
function chosen(highlight: HighlightId | undefined): ChosenPassage {
  const over = { top: 100, bottom: 120, middle: 100 };
  const range = undefined as unknown as Range;
  return { words: 'electricity', over, range, ...(highlight && { highlight }) };
}

/** Marking passages: the tools over words, the question before the first, a note, and the list of all. */
export function highlightPages(
  { highlights: words, exports, keep }: HighlightPageWords,
  article: Article,
): [name: string, page: ComponentChildren][] {
  const tools = (highlight?: HighlightId) => (
    <main>
      <h1>Unspool</h1>
      <SelectionTools
        words={exports}
        exports={someExports()}
        chosen={chosen(highlight)}
        hold={doNothing}
        close={doNothing}
        marks={{ words, ask: doNothing }}
      />
    </main>
  );
  const painted = [
    { highlight: noted, ranges: [], sources: [], isChanged: true },
    { highlight: aHighlight(kept, 'worst fuel'), ranges: [], sources: [], isChanged: false },
  ];
  return [
    ['highlights, tools', tools()],
    ['highlights, tools over one', tools(noted.id)],
    [
      'highlights, keep first',
      <KeepFirst
        key="keep"
        words={words}
        keeping={{ words: keep, author: 'Ada', isProtected: true } as Keeping}
        keep={doNothing}
        close={doNothing}
      />,
    ],
    [
      'highlights, note',
      <NoteEditor key="note" words={words} highlight={noted} save={doNothing} close={doNothing} />,
    ],
    [
      'highlights, list',
      <dialog key="list" class="panel" open aria-label={words.list}>
        <div class="panel-body">
          <h2>{words.list}</h2>
          <HighlightList
            {...{ painted, article, words }}
            goTo={doNothing}
            write={doNothing}
            remove={doNothing}
          />
        </div>
      </dialog>,
    ],
  ];
}
