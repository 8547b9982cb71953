import { bugKind } from '@/core/bug-kind';
import type { Counts } from '@/core/diagnose';
import { sessionArea } from './session-area';
import { isWritten, storedValue } from './stored-value';

const name = 'bugs';
const mostKinds = 20;
const bugs = storedValue<Counts>(
  () => sessionArea,
  name,
  (stored) => (Array.isArray(stored) ? stored : []),
);

/** Of all that nobody caught in this context. */
export function watchForBugs(where: string): void {
  addEventListener('unhandledrejection', ({ reason }) => void noteBug(where, reason));
  addEventListener('error', ({ error }) => void noteBug(where, error));
}

export function noteBug(where: string, error: unknown): Promise<void> {
  return noteBugKind(bugKind(where, error));
}

/** Counted as long as the browser runs. Never rejects: whoever notes a bug has trouble enough. */
export async function noteBugKind(kind: string): Promise<void> {
  await isWritten(
    bugs.change((counts) => {
      const known = counts.find(({ what }) => what === kind);
      if (known) known.count += 1;
      else if (counts.length < mostKinds) counts.push({ what: kind, count: 1 });
    }),
  );
}

export function readBugs(): Promise<Counts> {
  return bugs.load();
}

export function forgetBugs(): Promise<void> {
  return sessionArea.remove(name);
}
