import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportActions, FileKind, Saved } from './export-actions';

type ExportState =
  | { type: 'nothing yet' }
  | { type: 'copied' | 'not copied'; kind: 'md' | 'text' }
  | { type: 'saving'; done: number; count: number }
  | Saved;

/** One export at a time, what came of the last one, and a way to stop it. */
export function useExport(exports: ExportActions, withPictures: boolean) {
  const [state, setState] = useState<ExportState>({ type: 'nothing yet' });
  const running = useRef<AbortController>(undefined);
  const stop = () => running.current?.abort();
  // Nobody is there any more to take it.
  useEffect(() => stop, []);

  const copy = async (kind: 'md' | 'text') => {
    const isCopied = await (kind === 'md' ? exports.copyMarkdown() : exports.copyText());
    setState({ type: isCopied ? 'copied' : 'not copied', kind });
  };
  const save = async (kind: FileKind) => {
    stop();
    const controller = new AbortController();
    running.current = controller;
    const saved = await exports.save(kind, {
      withPictures,
      signal: controller.signal,
      progress: (done, count) => {
        if (!controller.signal.aborted) setState({ type: 'saving', done, count });
      },
    });
    if (running.current === controller) setState(saved);
  };
  return { state, copy, save, stop };
}
