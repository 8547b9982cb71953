/**
 * Hands a file to the browser, which saves it as it saves downloads; no permission is needed for
 * that. Rejects where the browser could not hold the file: its memory or the disk is full.
 */
export async function saveFile(name: string, content: Blob): Promise<void> {
  // A Blob that did not fit is made all the same, and only fails when it is read.
  await content.slice(-1).arrayBuffer();
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn; let go at once, some have not.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
