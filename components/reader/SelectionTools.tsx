import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/article/Icon';
import { useTexts } from '@/components/article/TextsContext';
import type { ExportActions } from '@/components/export/export-actions';
import { ShareImage } from '@/components/export/ShareImage';
import type { ExportTexts } from '@/texts/export/en';
import type { ChosenPassage } from './chosen-passage';
import { Panel } from './Panel';

export type SelectionToolsProps = {
  words: ExportTexts;
  exports: ExportActions;
  chosen: ChosenPassage;
  /** The words stay chosen until `close`, whatever is pressed. */
  hold(): void;
  close(): void;
};

/** Over selected words: copied as a quotation, or drawn as a picture. */
export function SelectionTools({ words, exports, chosen, hold, close }: SelectionToolsProps) {
  const texts = useTexts();
  const [message, setMessage] = useState('');
  const [isDrawing, setIsDrawing] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [close]);
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
      <Tool shape={shapes.quote} name={words.copyQuotation} run={() => void copy()} />
      <Tool shape={shapes.image} name={words.makeImage} run={draw} />
      <span role="status">{message}</span>
    </div>
  );
}

const shapes = {
  quote: 'M9 7.5C6.5 8 5 10 5 14h4v-4H7.2M17 7.5c-2.5.5-4 2.5-4 6.5h4v-4h-1.8',
  image: 'M3.5 5h14v11.5h-14zM3.5 14l4.5-4 3.5 3 2.5-2 3.5 3M13.5 8.200h.01',
};

function Tool({ shape, name, run }: { shape: string; name: string; run: () => void }) {
  return (
    <button type="button" onClick={run}>
      <Icon shape={shape} />
      <span>{name}</span>
    </button>
  );
}

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
