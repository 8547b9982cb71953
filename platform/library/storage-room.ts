/** What this browser's storage holds of ours, and how much more it would take, in bytes; undefined where it does not say. */
export async function storageRoom(): Promise<{ used: number; free: number } | undefined> {
  const { usage, quota } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
  if (usage === undefined || quota === undefined) return undefined;
  return { used: usage, free: Math.max(0, quota - usage) };
}

/** Asks the browser never to clear it by itself; some ask the reader in turn. */
export async function askToStay(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}
