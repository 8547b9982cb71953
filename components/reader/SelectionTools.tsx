import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { Panel } from '@/components/bar/Panel';
import type { ExportActions } from '@/components/export/export-actions';
import { ShareImage } from '@/components/export/ShareImage';
import type { ChosenPassage } from '@/components/highlights/chosen-passage';
import type { MarkRequest } from '@/components/highlights/marked';
import { CommandButton } from '@/components/menus/CommandButton';
import { bin, marker, picture } from '@/components/menus/shapes';
import type { ExportTexts } from '@/texts/export/en';
import type { HighlightTexts } from '@/texts/highlights/en';

export type SelectionToolsProps = {
  words: ExportTexts;
  exports: ExportActions;
  chosen: ChosenPassage;
  /** The words stay chosen until `close`, whatever is pressed. */
  hold(): void;
  close(): void;
  /** Absent where nothing can be kept. */
  marks?: { words: HighlightTexts; ask(what: MarkRequest['what']): void };
};

/** Over selected words, or a highlight: marked, noted, copied as a quotation, or drawn as a picture. */
export function SelectionTools(props: SelectionToolsProps) {
  const { words, exports, chosen, hold, close, marks } = props;
  const texts = useTexts();
  const [message, setMessage] = useState('');
  const [isDrawing, setIsDrawing] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useLeaving(bar, close);
  useLayoutEffect(() => putOver(bar.current, chosen.over), [chosen, message]);
  if (isDrawing) {
    return (
      <Panel name={words.imageOfWords} close={close}>
        <ShareImage words={words} images={exports.images} chosen={chosen} />
      </Panel>
    );
  }
  const draw = () => {
    hold();
    setIsDrawing(true);
  };
  const copy = async () =>
    setMessage((await exports.copyQuotation(chosen)) ? words.quotationCopied : texts.copyFailed);
  return (
    <section aria-label={words.selectedWords}>
      <div
        ref={bar}
        class="selection-tools"
        popover="manual"
        role="toolbar"
        aria-label={words.selectedWords}
        lang={texts.language}
        // The selection stays while one presses.
        onPointerDown={(event) => event.preventDefault()}
      >
        {marks && <MarkTools {...marks} isMarked={chosen.highlight !== undefined} />}
        <CommandButton shape={shapes.quote} name={words.copyQuotation} run={() => void copy()} />
        <CommandButton shape={shapes.image} name={words.makeImage} run={draw} />
        <span role="status">{message}</span>
      </div>
    </section>
  );
}

type MarkToolsProps = NonNullable<SelectionToolsProps['marks']> & { isMarked: boolean };

function MarkTools({ words, ask, isMarked }: MarkToolsProps) {
  return (
    <>
      {isMarked ? (
        <CommandButton shape={shapes.remove} name={words.remove} run={() => ask('remove')} />
      ) : (
        <CommandButton
          shape={shapes.highlight}
          name={words.highlight}
          keyName="h"
          run={() => ask('highlight')}
        />
      )}
      <CommandButton shape={shapes.note} name={words.note} run={() => ask('note')} />
    </>
  );
}

/** Escape closes them, and a press beside them; Tab leads into them, wherever the focus was. */
function useLeaving(bar: RefObject<HTMLElement | null>, close: () => void): void {
  // Before they are seen: Escape may come in the same frame.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
      if (event.key !== 'Tab' || event.shiftKey || !bar.current) return;
      if (bar.current.contains(document.activeElement)) return;
      event.preventDefault();
      bar.current.querySelector('button')?.focus();
    };
    const pressBeside = ({ target }: PointerEvent) => {
      if (bar.current && target instanceof Node && !bar.current.contains(target)) close();
    };
    document.addEventListener('keydown', press);
    document.addEventListener('pointerdown', pressBeside);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', pressBeside);
    };
  }, [bar, close]);
}

const shapes = {
  highlight: marker,
  note: 'M4 4.5h13v10h-6.5L7 17.5v-3H4zM7 8h7M7 11h4.5',
  remove: bin,
  quote: 'M9 7.5C6.5 8 5 10 5 14h4v-4H7.2M17 7.5c-2.5.5-4 2.5-4 6.5h4v-4h-1.8',
  image: picture,
};

/** 8 pixels above the words; below them where there is no room, and never over the window's edge. */
function putOver(bar: HTMLElement | null, { top, bottom, middle }: ChosenPassage['over']): void {
  if (!bar) return;
  if (!bar.matches(':popover-open')) bar.showPopover();
  const { offsetWidth: width, offsetHeight: height } = bar;
  const room = document.documentElement.clientWidth - width - 8;
  const above = top - height - 8;
  bar.style.left = `${Math.max(8, Math.min(room, middle - width / 2))}px`;
  bar.style.top = `${above >= 52 ? above : bottom + 8}px`;
}
