/** False where it failed. */
export function isDone(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/** Puts words on the clipboard; false where the browser did not let us. */
export function copyWords(words: string): Promise<boolean> {
  return isDone(navigator.clipboard.writeText(words));
}

/** Opens the system's own sheet; false where it did not open. */
export function openShareSheet(what: ShareData): Promise<boolean> {
  return navigator.share(what).then(
    () => true,
    // Closed without a choice is no failure.
    (error: unknown) => error instanceof DOMException && error.name === 'AbortError',
  );
}
