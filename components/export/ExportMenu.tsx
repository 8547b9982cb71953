import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { menuKeys } from '@/components/menus/menu-keys';
import type { ExportOptions } from '@/core/export/export-options';
import type { ExportTexts } from '@/texts/export/en';
import { ExportResult } from './ExportResult';
import { ExportSwitches } from './ExportSwitches';
import { Copies, Files, HighlightFiles, OtherWays } from './ExportWays';
import type { ExportActions } from './export-actions';
import { NoteTemplates } from './NoteTemplates';
import { wholeSentence } from './result-sentence';
import { ShareImage } from './ShareImage';
import { useExport } from './use-export';

export type ExportMenuProps = {
  words: ExportTexts;
  exports: ExportActions;
  /** All went well: the menu is needed no more, and the tool says what was done. */
  finish(words?: string): void;
};

/** Everything one can take a thread away as: copied, as a file, on paper. */
export function ExportMenu({ words, exports, finish }: ExportMenuProps) {
  const [mayGoOn, setMayGoOn] = useState(!exports.isProtected);
  const [options, setOptions] = useState(exports.options);
  const [isDrawing, setIsDrawing] = useState(false);
  const count = exports.postCount;
  const running = useExport(exports, (state) => finish(wholeSentence(state, words, count)));
  const { state, stop } = running;
  if (!mayGoOn) {
    const goOn = () => {
      exports.goOn();
      setMayGoOn(true);
    };
    return <Warning {...{ words, exports, goOn }} />;
  }
  if (isDrawing) return <ShareImage words={words} images={exports.images} />;
  if (state.type === 'saving') return <Saving {...{ words, exports, state, stop }} />;
  const change = (changes: Partial<ExportOptions>) => {
    exports.change(changes);
    setOptions({ ...options, ...changes });
  };
  return (
    <Rows isBusy={running.isBusy}>
      <Copies words={words} copy={running.copy} />
      <Files words={words} save={running.save} />
      {exports.highlightCount > 0 && (
        <HighlightFiles words={words} count={exports.highlightCount} save={running.save} />
      )}
      <OtherWays
        {...{ words, exports, finish, options, running }}
        draw={() => setIsDrawing(true)}
      />
      <ExportSwitches {...{ words, exports, options, change }} />
      <NoteTemplates {...{ words, exports, options, change }} />
      <ExportResult {...{ words, options, running, change }} />
    </Rows>
  );
}

const rows = 'button, summary, .switch';

/** Arrows go from row to row, as in every menu. */
function Rows({ isBusy, children }: { isBusy: boolean; children: ComponentChildren }) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = menu.current;
    const move = (event: KeyboardEvent) => {
      if (isForRows(event)) menuKeys(event, shown, rows);
    };
    shown?.addEventListener('keydown', move);
    return () => shown?.removeEventListener('keydown', move);
  }, []);
  return (
    <div class="export" ref={menu} aria-busy={isBusy}>
      {children}
    </div>
  );
}

/** Letters are the reader's keys, as everywhere, and in a field arrows move within its words. */
function isForRows({ key, target }: KeyboardEvent): boolean {
  return key.length > 1 && target instanceof HTMLElement && target.matches(rows);
}

type WarningProps = Pick<ExportMenuProps, 'words' | 'exports'> & { goOn(): void };

/** Before the posts of a protected author leave the reader. */
function Warning({ words, exports, goOn }: WarningProps) {
  return (
    <div class="export">
      <p>{words.protectedAuthor({ name: exports.author })}</p>
      <Button class="button" label={words.exportAnyway} run={goOn} />
    </div>
  );
}

type SavingProps = Pick<ExportMenuProps, 'words' | 'exports'> & {
  state: { done: number; count: number };
  stop(): void;
};

/** While pictures are loaded. */
function Saving({ words, exports, state, stop }: SavingProps) {
  return (
    <div class="export">
      <p role="status">{words.loadingPictures(state)}</p>
      <progress value={state.done} max={state.count} aria-label={words.pictures} />
      {!exports.print && <p class="hint">{words.closesWithPopup}</p>}
      <Button class="button" label={words.stopExport} run={stop} />
    </div>
  );
}
