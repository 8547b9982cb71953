import { createStore, delMany, getMany, setMany } from 'idb-keyval';
import { browser } from 'wxt/browser';

type SessionArea = {
  get(names: string | string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(names: string | string[]): Promise<void>;
};

/**
 * What lives as long as the browser runs, in memory only; in a private window as long as that one.
 * Chromium's own session storage is the same for both kinds of windows, and keeps what a private one
 * left when that is closed. What an extension that is split writes to IndexedDB there goes with it.
 */
export const sessionArea: SessionArea = {
  get: (names) => area().get(names),
  set: (values) => area().set(values),
  remove: (names) => area().remove(names),
};

/** Hears the names of what another context of ours has changed. */
export function onSessionChange(tell: (names: string[]) => void): () => void {
  if (isPrivateContext()) {
    const channel = new BroadcastChannel(changes);
    channel.onmessage = ({ data }) => tell(data);
    return () => channel.close();
  }
  const { onChanged } = browser.storage.session;
  const look = (changed: object) => tell(Object.keys(changed));
  onChanged.addListener(look);
  return () => onChanged.removeListener(look);
}

const changes = 'session';

/** Whether this page stands in a private window: then nothing of it may outlive that. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}

/** A context of its own for private windows; elsewhere one serves both, and tells them apart. */
export function isPrivateContext(): boolean {
  return isPrivateWindow() && browser.runtime.getManifest().incognito === 'split';
}

function area(): SessionArea {
  return isPrivateContext() ? privateArea() : browser.storage.session;
}

let known: SessionArea | undefined;

function privateArea(): SessionArea {
  if (known) return known;
  const store = createStore('unspool', 'session');
  const channel = new BroadcastChannel(changes);
  known = {
    async get(names) {
      const wanted = [names].flat();
      const values: unknown[] = await getMany(wanted, store);
      return Object.fromEntries(
        wanted.flatMap((name, index) =>
          values[index] === undefined ? [] : [[name, values[index]]],
        ),
      );
    },
    async set(values) {
      await setMany(Object.entries(values), store);
      channel.postMessage(Object.keys(values));
    },
    async remove(names) {
      await delMany([names].flat(), store);
      channel.postMessage([names].flat());
    },
  };
  return known;
}
