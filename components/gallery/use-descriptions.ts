import { useEffect } from 'preact/hooks';

/** A picture's description closes at Escape, and at a press beside it. */
export function useDescriptions(): void {
  useEffect(() => {
    const open = () => document.querySelector<HTMLDetailsElement>('details.alt[open]');
    const press = (event: KeyboardEvent) => {
      const shown = open();
      if (event.key !== 'Escape' || !shown || document.querySelector(':modal')) return;
      // Left alone, Escape would close a popup.
      event.preventDefault();
      event.stopImmediatePropagation();
      shown.open = false;
      shown.querySelector('summary')?.focus();
    };
    const pressBeside = ({ target }: Event) => {
      const shown = open();
      if (shown && !(target instanceof Node && shown.contains(target))) shown.open = false;
    };
    document.addEventListener('keydown', press, { capture: true });
    document.addEventListener('pointerdown', pressBeside);
    return () => {
      document.removeEventListener('keydown', press, { capture: true });
      document.removeEventListener('pointerdown', pressBeside);
    };
  }, []);
}
