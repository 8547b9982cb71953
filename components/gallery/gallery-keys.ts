type KeysGiven = {
  index: number;
  last: number;
  isZoomed: boolean;
  isRightToLeft: boolean;
  goTo(index: number): void;
  toggleZoom(): void;
  /** Moves what is zoomed, in pixels. */
  pan(x: number, y: number): void;
  close(): void;
};

const step = 80;

/** What the keys do while pictures are shown; the page behind has its own, and does not hear of these. */
export function galleryKeys(given: KeysGiven): (event: KeyboardEvent) => void {
  const runs = runsByKey(given);
  return (event) => {
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // By the key itself, whatever letter it writes.
    const run = runs[event.code];
    if (!run) return;
    // An Escape that is left alone closes a popup.
    event.preventDefault();
    run();
  };
}

function runsByKey(given: KeysGiven): Record<string, () => void> {
  const { index, last, isZoomed, isRightToLeft, goTo, toggleZoom, pan, close } = given;
  const [left, right] = isRightToLeft ? [index + 1, index - 1] : [index - 1, index + 1];
  return {
    ArrowLeft: () => (isZoomed ? pan(step, 0) : goTo(left)),
    ArrowRight: () => (isZoomed ? pan(-step, 0) : goTo(right)),
    ArrowUp: () => isZoomed && pan(0, step),
    ArrowDown: () => isZoomed && pan(0, -step),
    Home: () => goTo(0),
    End: () => goTo(last),
    KeyZ: toggleZoom,
    // The innermost first.
    Escape: () => (isZoomed ? toggleZoom() : close()),
  };
}
