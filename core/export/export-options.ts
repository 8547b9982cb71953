/** What the reader chose for everything that is taken away; loaded with the export menu. */
export type ExportOptions = {
  /** Files hold the thread's pictures. */
  pictures: boolean;
  /** Other people's replies, as far as they are loaded, follow the article. */
  discussion: boolean;
  /** The numbers that posts bear ("3/25") stay where their authors wrote them. */
  numbering: boolean;
  /** The reader's highlights are marked. */
  highlights: boolean;
  /** "Send to Obsidian" is offered. */
  obsidian: boolean;
  /** Templates of the reader's own for a note's front matter and a file's name; empty: ours. */
  frontMatter: string;
  fileName: string;
};

export const defaultExportOptions: ExportOptions = {
  pictures: true,
  discussion: false,
  numbering: false,
  highlights: true,
  obsidian: false,
  frontMatter: '',
  fileName: '',
};

/** Much longer than anybody writes by hand. */
export const longestTemplate = 4_000;

/** Whether a value found in storage, whoever wrote it, is one that this option can have. */
export function canBeOption(name: string, value: unknown): boolean {
  if (!Object.hasOwn(defaultExportOptions, name)) return false;
  const byDefault = defaultExportOptions[name as keyof ExportOptions];
  return (
    typeof value === typeof byDefault &&
    (typeof value !== 'string' || value.length <= longestTemplate)
  );
}
