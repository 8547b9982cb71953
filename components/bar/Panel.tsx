import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type PanelProps = {
  name: string;
  /** What differs from a dialog under the tools; one that needs no heading besides. */
  class?: string;
  close: () => void;
  children: ComponentChildren;
};

/** A dialog under the bar, or where its class says: the focus stays inside it and goes back afterwards. */
export function Panel({ name, class: kind, close, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[aria-current]')?.focus();
    return () => {
      shown?.close();
      // A dialog that is taken out of the page gives nothing back.
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={kind ? `panel ${kind}` : 'panel'}
      aria-label={name}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Left alone, Escape would close the whole popup.
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="panel-body">
        {!kind && <h2>{name}</h2>}
        {children}
      </div>
    </dialog>
  );
}
