/** Windows hands longer addresses to no program. */
const longest = 2_000;

/**
 * The address by which Obsidian makes a note (https://help.obsidian.md/uri). Longer notes it takes
 * from the clipboard, where they must have been put before.
 */
export function obsidianUri(name: string, note: string): { uri: string; usesClipboard: boolean } {
  const start = `obsidian://new?file=${encodeURIComponent(name)}`;
  const uri = `${start}&content=${encodeURIComponent(note.toWellFormed())}`;
  if (uri.length <= longest) return { uri, usesClipboard: false };
  return { uri: `${start}&clipboard`, usesClipboard: true };
}
