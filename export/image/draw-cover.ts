import type { Direction } from '@/core/article';
import { breakLines } from './break-lines';
import { drawSpool } from './draw-spool';
import type { ImageLook } from './image-look';

export type Cover = {
  title: string;
  lang?: string;
  direction: Direction;
  author: string;
  /** Handle and day. */
  source: string;
};

/** What shops and readers of books ask for: 1 : 1.5. */
const width = 1200;
const height = 1800;
const margin = 130;
const inner = width - 2 * margin;
const sizes = [128, 108, 92, 78, 64, 52];

/** The cover of a book: paper, title and name, in the face of its language. */
export function drawCover(canvas: HTMLCanvasElement, cover: Cover, look: ImageLook): void {
  Object.assign(canvas, { width, height });
  canvas.lang = cover.lang ?? '';
  const context = canvas.getContext('2d');
  if (!context) return;
  const isRightToLeft = cover.direction === 'rtl';
  const start = isRightToLeft ? width - margin : margin;
  context.fillStyle = look.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = look.accent;
  context.fillRect(isRightToLeft ? start - 110 : start, 240, 110, 6);
  context.direction = cover.direction;
  context.textAlign = 'start';

  const { size, lines } = setTitle(context, cover, look);
  context.font = `${look.weight} ${size}px ${look.face}`;
  context.fillStyle = look.ink;
  const leading = size * Math.min(look.leading, 1.4);
  lines.forEach((line, index) => {
    context.fillText(line, start, 340 + size + index * leading);
  });

  context.fillStyle = look.line;
  context.fillRect(margin, 1480, inner, 2);
  context.fillStyle = look.ink;
  context.font = `600 46px ${look.interface}`;
  context.fillText(cover.author, start, 1560, inner - 120);
  context.fillStyle = look.soft;
  context.font = `400 34px ${look.interface}`;
  context.fillText(cover.source, start, 1618, inner - 120);
  drawSpool(context, isRightToLeft ? margin : width - margin - 64, 1540, 64, look.accent);
}

/**
 * The largest size that leaves room for the name and no word alone in the last line; what is too
 * long even at the smallest is cut.
 */
function setTitle(
  context: CanvasRenderingContext2D,
  { title, lang }: Cover,
  look: ImageLook,
): { size: number; lines: string[] } {
  let set = { size: 0, lines: [] as string[] };
  for (const size of sizes) {
    context.font = `${look.weight} ${size}px ${look.face}`;
    const lines = breakLines(title, inner, (words) => context.measureText(words).width, lang);
    set = { size, lines };
    const widths = lines.map((line) => context.measureText(line).width);
    const isEven = lines.length === 1 || (widths.at(-1) ?? 0) > Math.max(...widths) * 0.35;
    if (isEven && lines.length * size * Math.min(look.leading, 1.4) <= 1060) return set;
  }
  const most = Math.floor(1060 / (set.size * Math.min(look.leading, 1.4)));
  if (set.lines.length <= most) return set;
  const cut = set.lines.slice(0, most);
  return { size: set.size, lines: [...cut.slice(0, -1), `${cut.at(-1)}…`] };
}
