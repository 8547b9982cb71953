import { bugKind } from '@/core/bug-kind';
import type { Counts } from '@/core/diagnose';
import { oneAtATime } from './one-at-a-time';
import { sessionArea } from './session-area';

const name = 'bugs';
const mostKinds = 20;
const byTurn = oneAtATime();

/** Of all that nobody caught in this context. */
export function watchForBugs(where: string): void {
  addEventListener('unhandledrejection', ({ reason }) => void noteBug(where, reason));
  addEventListener('error', ({ error }) => void noteBug(where, error));
}

export function noteBug(where: string, error: unknown): Promise<void> {
  return noteBugKind(bugKind(where, error));
}

/** Counted as long as the browser runs. Never rejects: whoever notes a bug has trouble enough. */
export function noteBugKind(kind: string): Promise<void> {
  return byTurn(async () => {
    const counts = new Map(await readCounts());
    if (counts.has(kind) || counts.size < mostKinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    await sessionArea.set({ [name]: [...counts] });
  }).catch(() => undefined);
}

export async function readBugs(): Promise<Counts> {
  return (await readCounts()).map(([what, count]) => ({ what, count }));
}

export function forgetBugs(): Promise<void> {
  return sessionArea.remove(name);
}

async function readCounts(): Promise<[string, number][]> {
  const { [name]: kept } = await sessionArea.get(name);
  return Array.isArray(kept) ? kept : [];
}
