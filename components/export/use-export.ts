import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyKind, ExportActions, FileKind, Saved, SaveOptions } from './export-actions';

export type ExportState =
  | { type: 'nothing yet' }
  | { type: 'copied' | 'not copied'; kind: CopyKind }
  | { type: 'saving'; done: number; count: number }
  | { type: 'sent' | 'shared' | 'not shared' }
  | Exclude<Saved, { type: 'failed' }>
  | { type: 'failed'; kind: FileKind };

export type Running = ReturnType<typeof useExport>;

/**
 * One export at a time, what came of the last one, and a way to stop it. `finish` is told of one that
 * leaves nothing to say but that it is done.
 */
export function useExport(exports: ExportActions, finish: (state: ExportState) => void) {
  const [state, setState] = useState<ExportState>({ type: 'nothing yet' });
  const [isBusy, setIsBusy] = useState(false);
  const running = useRef<AbortController>(undefined);
  const stop = () => running.current?.abort();
  // Nobody is there any more to take it.
  useEffect(() => stop, []);

  const run = async (work: (options: SaveOptions) => Promise<ExportState>) => {
    stop();
    const controller = new AbortController();
    running.current = controller;
    setIsBusy(true);
    const done = await work({
      signal: controller.signal,
      progress: (loaded, count) => {
        if (!controller.signal.aborted) setState({ type: 'saving', done: loaded, count });
      },
    });
    if (running.current !== controller) return;
    setIsBusy(false);
    if (isWhole(done)) finish(done);
    else setState(done);
  };
  return {
    state,
    isBusy,
    stop,
    copy: (kind: CopyKind) =>
      run(async () => ({ type: (await exports.copy(kind)) ? 'copied' : 'not copied', kind })),
    save: (kind: FileKind) =>
      run(async (options) => ({ kind, ...(await exports.save(kind, options)) })),
    sendToObsidian: () =>
      run(async (options) => ({ kind: 'md', ...(await exports.sendToObsidian(options)) })),
    share: (open: () => Promise<boolean>) =>
      run(async () => ({ type: (await open()) ? 'shared' : 'not shared' })),
  };
}

/** Handed to Obsidian is not: whether it took the note is not told. */
function isWhole(state: ExportState): boolean {
  const { type } = state;
  return type === 'copied' || type === 'shared' || (type === 'saved' && state.missing === 0);
}
