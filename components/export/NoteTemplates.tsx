import { useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { useLater } from '@/components/article/use-later';
import { longestTemplate } from '@/core/export/export-options';
import { type TemplateMistake, templateVariables } from '@/core/export/note-template';
import type { ExportTexts } from '@/texts/export/en';
import { type OptionsProps, Switch } from './ExportSwitches';
import type { NotePreview } from './export-actions';

type Templates = Parameters<OptionsProps['exports']['previewNote']>[0];

/** For those who keep notes: front matter and file name in their own form, seen as one writes. */
export function NoteTemplates({ words, exports, options, change }: OptionsProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      class="export-templates"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{words.templates}</summary>
      {isOpen && <Fields {...{ words, exports, options, change }} />}
    </details>
  );
}

function Fields({ words, exports, options, change }: OptionsProps) {
  const { frontMatter, fileName } = options;
  const preview = useLater(
    () => exports.previewNote({ frontMatter, fileName }),
    [exports, frontMatter, fileName],
  );
  const ours = useLater(exports.ourTemplates, [exports]);
  if (!ours) return null;
  const isOwn = frontMatter !== '' || fileName !== '';
  return (
    <>
      <TwoTemplates
        words={words}
        templates={{
          frontMatter: frontMatter || ours.frontMatter,
          fileName: fileName || ours.fileName,
        }}
        change={change}
      />
      <p class="hint">{words.variables({ names: templateVariables.join(', ') })}</p>
      {preview && <Preview preview={preview} words={words} />}
      {isOwn && (
        <Button
          class="button"
          label={words.ourTemplates}
          run={() => change({ frontMatter: '', fileName: '' })}
        />
      )}
      <ul class="export-options">
        <Switch
          name={words.offerObsidian}
          isOn={options.obsidian}
          turn={(obsidian) => change({ obsidian })}
        />
      </ul>
    </>
  );
}

type TwoTemplatesProps = Pick<OptionsProps, 'words' | 'change'> & { templates: Templates };

function TwoTemplates({ words, templates, change }: TwoTemplatesProps) {
  const field = { dir: 'auto', spellcheck: false, maxLength: longestTemplate } as const;
  return (
    <>
      <label>
        <span>{words.frontMatter}</span>
        <textarea
          {...field}
          rows={9}
          value={templates.frontMatter}
          onInput={({ currentTarget }) => change({ frontMatter: currentTarget.value })}
        />
      </label>
      <label>
        <span>{words.fileName}</span>
        <input
          {...field}
          type="text"
          value={templates.fileName}
          onInput={({ currentTarget }) => change({ fileName: currentTarget.value })}
        />
      </label>
    </>
  );
}

type PreviewProps = { preview: NotePreview; words: ExportTexts };

function Preview({ preview: { frontMatter, fileName }, words }: PreviewProps) {
  return (
    <div class="export-preview" role="status" aria-label={words.preview}>
      <p dir="auto">{fileName.ok ? `${fileName.text}.md` : mistakeIn(fileName.mistake, words)}</p>
      {frontMatter.ok ? (
        <pre dir="auto">{frontMatter.text}</pre>
      ) : (
        <p>{mistakeIn(frontMatter.mistake, words)}</p>
      )}
    </div>
  );
}

function mistakeIn(mistake: TemplateMistake, words: ExportTexts): string {
  switch (mistake.type) {
    case 'unknown variable':
      return words.unknownVariable(mistake);
    case 'not closed':
      return words.notClosed(mistake);
    case 'no name':
      return words.noName(mistake);
    case 'name twice':
      return words.nameTwice(mistake);
    default:
      return mistake satisfies never;
  }
}
