/** Our own mark, as `assets/icons/spool-small.svg` has it: the only sign of us in a picture. */
export function drawSpool(
  canvas: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(size / 16, size / 16);
  canvas.strokeStyle = colour;
  canvas.lineCap = 'round';
  for (const [path, width, opacity] of strokes) {
    canvas.lineWidth = width;
    canvas.globalAlpha = opacity;
    canvas.stroke(new Path2D(path));
  }
  canvas.restore();
}

const strokes: [path: string, width: number, opacity: number][] = [
  ['M1.2 2.2H10.3M1.2 13.8H10.3', 1.7, 1],
  ['M2.6 6L8.9 5.1M2.6 8.5L8.9 7.6M2.6 11L8.9 10.1', 1.5, 1],
  ['M8.9 10.1C12.3 9.8 10.8 13.8 14.9 13.8', 1.5, 1],
  ['M12.4 5.2H14.9M12.4 8H14.9', 1.3, 0.6],
];
