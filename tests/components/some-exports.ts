import type { ExportActions } from '@/components/export/export-actions';

/** Exports that all work, of a thread by somebody whom everybody may read. */
export function someExports(different: Partial<ExportActions> = {}): ExportActions {
  return {
    postCount: 25,
    isProtected: false,
    author: 'Mira Holm',
    pictureCount: 3,
    copyMarkdown: async () => true,
    copyText: async () => true,
    save: async (kind) => ({ type: 'saved', name: `thread.${kind}`, missing: 0 }),
    ...different,
  };
}
