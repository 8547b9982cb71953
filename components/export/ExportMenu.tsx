import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/article/Icon';
import { menuKeys } from '@/components/menus/menu-keys';
import type { ExportOptions } from '@/core/export-options';
import type { ExportTexts } from '@/texts/export/en';
import { ExportResult } from './ExportResult';
import { ExportSwitches } from './ExportSwitches';
import { dataKinds, type ExportActions, fileKinds, highlightKinds } from './export-actions';
import { NoteTemplates } from './NoteTemplates';
import { wholeSentence } from './result-sentence';
import { ShareImage } from './ShareImage';
import { type Running, useExport } from './use-export';

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
    <Rows>
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
function Rows({ children }: { children: ComponentChildren }) {
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
    <div class="export" ref={menu}>
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
      <button type="button" class="button" onClick={goOn}>
        {words.exportAnyway}
      </button>
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
      <button type="button" class="button" onClick={stop}>
        {words.stopExport}
      </button>
    </div>
  );
}

function Files({ words, save }: { words: ExportTexts } & Pick<Running, 'save'>) {
  return (
    <>
      <h3>{words.saveAsFile}</h3>
      <ul class="export-files">
        {fileKinds.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => save(kind)}>
              {words.files[kind]}
              <span>.{kind}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.dataAndCitation}</h3>
      <ul class="export-files is-small">
        {dataKinds.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => save(kind)}>
              {words.data[kind]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type HighlightFilesProps = { words: ExportTexts; count: number } & Pick<Running, 'save'>;

/** The reader's highlights alone, for programs that collect them. */
function HighlightFiles({ words, count, save }: HighlightFilesProps) {
  return (
    <>
      <h3>{words.highlightsOnly({ count })}</h3>
      <ul class="export-files is-small">
        {highlightKinds.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => save(kind)}>
              {words.highlightFiles[kind]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Copies({ words, copy }: { words: ExportTexts } & Pick<Running, 'copy'>) {
  return (
    <ul class="export-rows">
      <Row shape={shapes.copy} name={words.copyMarkdown} keyName="m" run={() => copy('md')} />
      <Row shape={shapes.rich} name={words.copyRich} run={() => copy('rich')} />
      <Row shape={shapes.text} name={words.copyText} run={() => copy('text')} />
    </ul>
  );
}

type OtherWaysProps = ExportMenuProps & {
  options: ExportOptions;
  running: Running;
  draw(): void;
};

/** What this browser and this reader have besides. */
function OtherWays({ words, exports, finish, options, running, draw }: OtherWaysProps) {
  const { share } = exports;
  const print =
    exports.print &&
    (() => {
      finish();
      exports.print?.();
    });
  return (
    <ul class="export-rows">
      {print && <Row shape={shapes.print} name={words.print} run={print} />}
      {options.obsidian && (
        <Row shape={shapes.obsidian} name={words.obsidian} run={running.sendToObsidian} />
      )}
      <Row shape={shapes.image} name={words.makeImageOfTitle} run={draw} />
      {share && <Row shape={shapes.share} name={words.share} run={() => running.share(share)} />}
    </ul>
  );
}

const shapes = {
  copy: 'M8 8h9v10H8zM5 14.5H4v-10h9v1',
  rich: 'M4 5.5h13M4 9.5h8M4 13.5h13M4 17.5h8',
  text: 'M5 7V5h11v2M10.5 5v12M8.5 17h4',
  print: 'M6.5 8V4h8v4M6.5 14.5H4V8h13v6.5h-2.5M6.5 12.5h8V18h-8z',
  obsidian: 'm10.5 3.5 4.5 3.5 1.5 6-4 5H8l-3.5-4L6 7z',
  image: 'M3.5 5h14v11.5h-14zM3.5 14l4.5-4 3.5 3 2.5-2 3.5 3M13.5 8.2h.01',
  share: 'M10.5 13V3.5M7 6.5l3.5-3.5L14 6.5M6.5 10H5v8h11v-8h-1.5',
};

type RowProps = { shape: string; name: string; keyName?: string; run: () => void };

function Row({ shape, name, keyName, run }: RowProps) {
  return (
    <li>
      <button type="button" onClick={run} aria-keyshortcuts={keyName}>
        <Icon shape={shape} />
        <span>{name}</span>
        {keyName && <span class="key" data-key={keyName.toUpperCase()} />}
      </button>
    </li>
  );
}
