/** Hands a file to the browser, which saves it as it saves downloads; no permission is needed for that. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn; let go at once, some have not.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
