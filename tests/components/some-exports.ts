import type { ExportActions } from '@/components/export/export-actions';
import { defaultExportOptions } from '@/core/export/export-options';

/** Exports that all work, of a thread by somebody whom everybody may read. */
export function someExports(different: Partial<ExportActions> = {}): ExportActions {
  return {
    postCount: 25,
    replyCount: 0,
    repliesOnX: undefined,
    highlightCount: 0,
    hasNumbering: false,
    isProtected: false,
    author: 'Mira Holm',
    goOn: () => undefined,
    options: defaultExportOptions,
    change: () => undefined,
    countPictures: async () => 3,
    copy: async () => true,
    savePicture: async () => true,
    copyLink: async () => true,
    save: async (kind) => ({ type: 'saved', name: `thread.${kind}`, missing: 0 }),
    sendToObsidian: async () => ({ type: 'sent' }),
    previewNote: async ({ frontMatter, fileName }) => ({
      frontMatter: { ok: true, text: `---\n${frontMatter}\n---\n` },
      fileName: { ok: true, text: fileName },
    }),
    ourTemplates: async () => ({ frontMatter: 'title: {{title}}', fileName: '{{title}}' }),
    copyQuotation: async () => true,
    images: {
      draw: async () => ({ picture: new Blob([]), name: 'a.png', description: 'Words.' }),
      copy: async () => true,
      copyDescription: async () => true,
      save: async () => true,
    },
    ...different,
  };
}
