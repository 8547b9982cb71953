import { useEffect } from 'preact/hooks';

/** A picture's description closes at Escape, and at a press beside it. */
export function useDescriptions(): void {
  useEffect(() => {
    const open = () => [...document.querySelectorAll<HTMLDetailsElement>('details.alt[open]')];
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const shown = open();
      const inner = shown.find((each) => each.contains(document.activeElement));
      // What lies over the article closes first, unless the description is the one in use.
      if (!inner && document.querySelector('dialog[open], .originals, .find')) return;
      if (shown.length === 0) return;
      // Left alone, Escape would close a popup.
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const each of shown) each.open = false;
      inner?.querySelector('summary')?.focus();
    };
    const pressBeside = ({ target }: Event) => {
      for (const shown of open()) {
        if (!(target instanceof Node && shown.contains(target))) shown.open = false;
      }
    };
    document.addEventListener('keydown', press, { capture: true });
    document.addEventListener('pointerdown', pressBeside);
    return () => {
      document.removeEventListener('keydown', press, { capture: true });
      document.removeEventListener('pointerdown', pressBeside);
    };
  }, []);
}
