import { useState } from 'preact/hooks';
import { Icon, type IconName } from '@/components/article/Icon';
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
        <Row icon="copy" name={texts.keyNames.copyMarkdown} keyName="m" run={() => copy('md')} />
        <Row icon="text" name={words.copyText} run={() => copy('text')} />
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
          <Row icon="print" name={words.print} run={print} />
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

type RowProps = { icon: IconName; name: string; keyName?: string; run: () => void };

function Row({ icon, name, keyName, run }: RowProps) {
  return (
    <li>
      <button type="button" onClick={run} aria-keyshortcuts={keyName}>
        <Icon name={icon} />
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
