import type { ComponentChildren } from 'preact';
import { type Command, CommandButton } from '@/components/menus/CommandButton';
import { picture, printer } from '@/components/menus/shapes';
import type { ExportOptions } from '@/core/export/export-options';
import type { ExportTexts } from '@/texts/export/en';
import {
  dataKinds,
  type ExportActions,
  type FileKind,
  fileKinds,
  highlightKinds,
} from './export-actions';
import type { Running } from './use-export';

export function Copies({ words, copy }: { words: ExportTexts } & Pick<Running, 'copy'>) {
  return (
    <ul class="export-rows">
      <Row shape={shapes.copy} name={words.copyMarkdown} keyName="m" run={() => copy('md')} />
      <Row shape={shapes.rich} name={words.copyRich} run={() => copy('rich')} />
      <Row shape={shapes.text} name={words.copyText} run={() => copy('text')} />
    </ul>
  );
}

export function Files({ words, save }: { words: ExportTexts } & Pick<Running, 'save'>) {
  return (
    <>
      <h3>{words.saveAsFile}</h3>
      <SaveButtons kinds={fileKinds} save={save}>
        {(kind) => (
          <>
            {words.files[kind]}
            <span>.{kind}</span>
          </>
        )}
      </SaveButtons>
      <h3>{words.dataAndCitation}</h3>
      <SaveButtons kinds={dataKinds} save={save} areSmall>
        {(kind) => words.data[kind]}
      </SaveButtons>
    </>
  );
}

type HighlightFilesProps = { words: ExportTexts; count: number } & Pick<Running, 'save'>;

/** The reader's highlights alone, for programs that collect them. */
export function HighlightFiles({ words, count, save }: HighlightFilesProps) {
  return (
    <>
      <h3>{words.highlightsOnly({ count })}</h3>
      <SaveButtons kinds={highlightKinds} save={save} areSmall>
        {(kind) => words.highlightFiles[kind]}
      </SaveButtons>
    </>
  );
}

type SaveButtonsProps<Kind extends FileKind> = {
  kinds: readonly Kind[];
  save(kind: FileKind): unknown;
  areSmall?: boolean;
  /** What stands on each. */
  children(kind: Kind): ComponentChildren;
};

function SaveButtons<Kind extends FileKind>(props: SaveButtonsProps<Kind>) {
  const { kinds, save, areSmall, children } = props;
  return (
    <ul class={areSmall ? 'export-files is-small' : 'export-files'}>
      {kinds.map((kind) => (
        <li key={kind}>
          <button type="button" onClick={() => save(kind)}>
            {children(kind)}
          </button>
        </li>
      ))}
    </ul>
  );
}

type OtherWaysProps = {
  words: ExportTexts;
  exports: ExportActions;
  finish(): void;
  options: ExportOptions;
  running: Running;
  draw(): void;
};

/** What this browser and this reader have besides. */
export function OtherWays({ words, exports, finish, options, running, draw }: OtherWaysProps) {
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
  print: printer,
  obsidian: 'm10.5 3.5 4.5 3.5 1.5 6-4 5H8l-3.5-4L6 7z',
  image: picture,
  share: 'M10.5 13V3.5M7 6.5l3.5-3.5L14 6.5M6.5 10H5v8h11v-8h-1.5',
};

function Row(command: Command) {
  return (
    <li>
      <CommandButton {...command} />
    </li>
  );
}
