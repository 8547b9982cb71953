import type { ImageFormat } from '@/components/export/export-actions';
import type { Direction } from '@/core/article';
import { drawSpool } from './draw-spool';
import type { ImageLook } from './image-look';
import { groupGap, heightOf, type SetPassage, setPassage } from './set-passage';

const sizes: Record<ImageFormat, { width: number; height: number }> = {
  portrait: { width: 1200, height: 1500 },
  square: { width: 1200, height: 1200 },
  tall: { width: 1080, height: 1920 },
};

export type ShareImage = {
  words: string;
  lang?: string;
  direction: Direction;
  /** Small and above the words: what they are from. */
  title?: string;
  author: string;
  /** Handle and day. */
  source: string;
  address: string;
  avatar?: ImageBitmap;
};

const margin = 112;
/** What stands below the words: a line, and who wrote them. */
const foot = 150;
const head = 110;

/** False where the words are too many for a picture; then nothing is drawn. */
export function drawShareImage(
  canvas: HTMLCanvasElement,
  image: ShareImage,
  format: ImageFormat,
  look: ImageLook,
): boolean {
  const { width, height } = sizes[format];
  Object.assign(canvas, { width, height });
  canvas.lang = image.lang ?? '';
  const context = canvas.getContext('2d');
  if (!context) return false;
  const pen = penFor(context, look, image.direction, width);
  const passageFont = (size: number) => `${look.weight} ${size}px ${look.face}`;
  const set = setPassage(
    image.words,
    { width: pen.inner, height: height - 2 * margin - head - foot },
    {
      leading: look.leading,
      ...(image.lang && { lang: image.lang }),
      measureAt: (size) => (words) => {
        context.font = passageFont(size);
        return context.measureText(words).width;
      },
    },
  );
  if (!set) return false;
  context.fillStyle = look.paper;
  context.fillRect(0, 0, width, height);
  context.direction = image.direction;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  drawHead(pen, image.title);
  context.font = passageFont(set.size);
  drawPassage(pen, set, margin + head + (height - 2 * margin - head - foot - heightOf(set)) / 2);
  drawFoot(pen, image, height);
  return true;
}

type Pen = {
  context: CanvasRenderingContext2D;
  look: ImageLook;
  direction: Direction;
  /** Where lines begin and end. */
  start: number;
  end: number;
  inner: number;
};

function penFor(
  context: CanvasRenderingContext2D,
  look: ImageLook,
  direction: Direction,
  width: number,
): Pen {
  const [left, right] = [margin, width - margin];
  const [start, end] = direction === 'rtl' ? [right, left] : [left, right];
  return { context, look, direction, start, end, inner: right - left };
}

/** In the font that is set, from `top` on down. */
function drawPassage(
  { context, look, start }: Pen,
  { groups, size, leading }: SetPassage,
  top: number,
): void {
  context.fillStyle = look.ink;
  const line = size * leading;
  // A letter stands in the middle of its line.
  let y = top + line / 2 + size * 0.36;
  for (const group of groups) {
    for (const words of group) {
      context.fillText(words, start, y);
      y += line;
    }
    y += line * groupGap;
  }
}

function drawHead({ context, look, direction, start, inner }: Pen, title?: string): void {
  context.fillStyle = look.accent;
  context.fillRect(direction === 'rtl' ? start - 72 : start, margin, 72, 4);
  if (title === undefined) return;
  context.fillStyle = look.soft;
  context.font = `400 30px ${look.interface}`;
  context.fillText(fitted(context, title, inner), start, margin + 70);
}

function drawFoot(pen: Pen, image: ShareImage, height: number): void {
  const { context, look, direction, start, end, inner } = pen;
  const forward = direction === 'rtl' ? -1 : 1;
  const top = height - margin - foot;
  context.fillStyle = look.line;
  context.fillRect(margin, top, inner, 2);
  const hasFace = image.avatar !== undefined;
  if (image.avatar) drawFace(context, image.avatar, start + forward * 44, top + 100);
  const words = start + forward * (hasFace ? 112 : 0);
  const room = inner - (hasFace ? 112 : 0) - 88;
  const lines: [words: string, font: string, colour: string, y: number][] = [
    [image.author, `600 32px ${look.interface}`, look.ink, 78],
    [image.source, `400 28px ${look.interface}`, look.soft, 116],
    [image.address, `400 24px ${look.interface}`, look.soft, 152],
  ];
  for (const [text, font, colour, y] of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(fitted(context, text, room), words, top + y);
  }
  drawSpool(context, direction === 'rtl' ? end : end - 44, top + 78, 44, look.accent);
}

function drawFace(
  context: CanvasRenderingContext2D,
  face: ImageBitmap,
  x: number,
  y: number,
): void {
  context.save();
  context.beginPath();
  context.arc(x, y, 44, 0, 2 * Math.PI);
  context.clip();
  context.drawImage(face, x - 44, y - 44, 88, 88);
  context.restore();
}

/** On one line, cut by a letter where it is too long. */
function fitted(context: CanvasRenderingContext2D, words: string, room: number): string {
  if (context.measureText(words).width <= room) return words;
  let fits = '';
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    if (context.measureText(`${fits}${segment}…`).width > room) break;
    fits += segment;
  }
  return `${fits.trimEnd()}…`;
}
