/** Arrows, Home and End go from row to row, and a letter to the next row that begins with it. */
export function menuKeys(
  event: KeyboardEvent,
  menu: HTMLElement | null,
  row = '[role="menuitem"]',
): void {
  if (menu === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...menu.querySelectorAll<HTMLElement>(row)];
  const here = rows.indexOf(document.activeElement as HTMLElement);
  const to = rowAt(event.key, rows, here);
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  rows.at(to)?.focus();
}

function rowAt(key: string, rows: HTMLElement[], here: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (here + 1) % rows.length;
    case 'ArrowUp':
      return here <= 0 ? -1 : here - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return key.length === 1 ? rowBeginning(key, rows, here) : undefined;
  }
}

function rowBeginning(letter: string, rows: HTMLElement[], here: number): number | undefined {
  const begins = (row: HTMLElement) =>
    row.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase());
  const next = rows.findIndex((row, index) => index > here && begins(row));
  const found = next === -1 ? rows.findIndex(begins) : next;
  return found === -1 ? undefined : found;
}
