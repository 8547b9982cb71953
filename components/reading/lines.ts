/** From where to where on screen, pixels from the top of the window. */
export type Span = { top: number; bottom: number };

/** The lines of a passage as they are set now; a picture is one. */
export function linesOf(passage: Element): Span[] {
  const lines: Span[] = [];
  const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text);
    for (const { top, bottom, width } of range.getClientRects()) {
      if (width > 0) addTo(lines, { top, bottom });
    }
  }
  const { top, bottom } = passage.getBoundingClientRect();
  return lines.length > 0 ? lines : [{ top, bottom }];
}

/** What stands on the same line, smaller or raised, is a part of it. */
function addTo(lines: Span[], { top, bottom }: Span): void {
  const same = lines.find((line) => {
    const shared = Math.min(line.bottom, bottom) - Math.max(line.top, top);
    return shared * 2 > Math.min(line.bottom - line.top, bottom - top);
  });
  if (same) {
    same.top = Math.min(same.top, top);
    same.bottom = Math.max(same.bottom, bottom);
  } else {
    lines.push({ top, bottom });
    lines.sort((one, other) => one.top - other.top);
  }
}
