/** The passage or section after (`1`) or before (`-1`) the one at the top of the screen. */
export function goToPassage(page: HTMLElement, kind: 'passage' | 'section', step: 1 | -1): void {
  const blocks = [
    ...page.querySelectorAll<HTMLElement>(kind === 'section' ? '.block-heading' : '.block'),
  ];
  const focused = document.activeElement?.closest('.block');
  const line = page.getBoundingClientRect().top + 80;
  const from = focused instanceof HTMLElement && isOnScreen(focused) ? focused : undefined;
  const edge = from ? from.getBoundingClientRect().top : line;
  const next =
    step === 1
      ? blocks.find(
          (block) => block !== from && block.getBoundingClientRect().top > edge - (from ? 0 : 1),
        )
      : blocks.findLast((block) => block !== from && block.getBoundingClientRect().top < edge - 1);
  if (next === undefined) return;
  goToBlock(next, kind === 'section' ? 'start' : 'nearest');
}

/** The passage that has the focus, or else the first one below the bar. */
export function currentPassage(page: HTMLElement): HTMLElement | undefined {
  const focused = document.activeElement?.closest('.block');
  if (focused instanceof HTMLElement && isOnScreen(focused)) return focused;
  const line = page.getBoundingClientRect().top + 60;
  const blocks = [...page.querySelectorAll<HTMLElement>('.block')];
  return blocks.find((block) => block.getBoundingClientRect().bottom > line);
}

export function goToBlock(block: HTMLElement, where: 'start' | 'nearest' = 'start'): void {
  block.scrollIntoView({ block: where });
  block.focus({ preventScroll: true });
}

function isOnScreen(block: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
