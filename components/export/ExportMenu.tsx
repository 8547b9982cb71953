import { useState } from 'preact/hooks';
import { Icon } from '@/components/article/Icon';
import { useTexts } from '@/components/article/TextsContext';
import type { Settings } from '@/core/settings';
import type { ExportTexts } from '@/texts/export/en';
import { dataKinds, type ExportActions, fileKinds } from './export-actions';
import { useExport } from './use-export';

export type ExportMenuProps = {
  words: ExportTexts;
  exports: ExportActions;
  settings: Settings;
  change(settings: Partial<Settings>): void;
};

/** Everything one can take a thread away as: copied, as a file, on paper. */
export function ExportMenu({ words, exports, settings, change }: ExportMenuProps) {
  const texts = useTexts();
  const [mayGoOn, setMayGoOn] = useState(!exports.isProtected);
  const { state, copy, save, stop } = useExport(exports, settings.exportsPictures);
  if (!mayGoOn) {
    return (
      <div class="export">
        <p>{words.protectedAuthor({ name: exports.author })}</p>
        <button type="button" class="button" onClick={() => setMayGoOn(true)}>
          {words.exportAnyway}
        </button>
      </div>
    );
  }
  if (state.type === 'saving') {
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
  const { print, postCount, pictureCount } = exports;
  return (
    <div class="export">
      <ul class="export-rows">
        <Row shape={shapes.copy} name={words.copyMarkdown} keyName="m" run={() => copy('md')} />
        <Row shape={shapes.text} name={words.copyText} run={() => copy('text')} />
      </ul>
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
      {print && (
        <ul class="export-rows">
          <Row shape={shapes.print} name={words.print} run={print} />
        </ul>
      )}
      {pictureCount > 0 && (
        <label class="export-option">
          <span>{words.pictures}</span>
          <span class="hint">{words.picturesHint({ count: pictureCount })}</span>
          <input
            type="checkbox"
            checked={settings.exportsPictures}
            onChange={({ currentTarget }) => change({ exportsPictures: currentTarget.checked })}
          />
        </label>
      )}
      <p class="export-result" role="status">
        {resultOf(state, words, texts.copyFailed, postCount)}
      </p>
    </div>
  );
}

const shapes = {
  copy: 'M8 8h9v10H8zM5 14.5H4v-10h9v1',
  text: 'M5 7V5h11v2M10.5 5v12M8.5 17h4',
  print: 'M6.5 8V4h8v4M6.5 14.5H4V8h13v6.5h-2.5M6.5 12.5h8V18h-8z',
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

function resultOf(
  state: ReturnType<typeof useExport>['state'],
  words: ExportTexts,
  copyFailed: string,
  count: number,
): string {
  switch (state.type) {
    case 'copied':
      return state.kind === 'md' ? words.copiedPosts({ count }) : words.copiedText({ count });
    case 'not copied':
      return copyFailed;
    case 'saved':
      return state.missing > 0
        ? words.savedWithout({ name: state.name, count: state.missing })
        : words.saved({ name: state.name });
    case 'stopped':
      return words.stopped;
    case 'failed':
      return words.notSaved;
    default:
      return '';
  }
}
