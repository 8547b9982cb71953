import type { FileKind } from '@/components/export/export-actions';

/** What a browser is told that a file is. */
export const mediaTypes: Record<FileKind, string> = {
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
  csl: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  html: 'text/html',
  epub: 'application/epub+zip',
  readwise: 'text/csv',
  anki: 'text/tab-separated-values',
  obsidian: 'text/markdown',
  logseq: 'text/markdown',
};
