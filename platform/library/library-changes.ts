import type { KeptId } from '@/core/library/kept-thread';

const name = 'library';

/** Tells all other pages of ours. */
export function libraryChanged(ids: KeptId[]): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(ids);
  channel.close();
}

/** Hears of what another page changed; the answer ends it. */
export function onLibraryChange(tell: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = () => tell();
  return () => channel.close();
}
