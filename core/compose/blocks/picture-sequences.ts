import type { Figure } from '@/core/article';
import type { Placed } from './open-blocks';

/** Posts of pictures alone, one after another (a comic, a set of charts), are one sequence. */
export function joinSequences(placed: Placed[]): Placed[] {
  const joined: Placed[] = [];
  for (const item of placed) {
    const last = joined.at(-1);
    const figure = last?.block;
    const next = item.block;
    if (figure?.type === 'figure' && next.type === 'figure' && last?.box === item.box) {
      if (goOn(figure, next)) {
        figure.media.push(...next.media);
        figure.layout = 'sequence';
        figure.isSensitive ||= next.isSensitive;
        continue;
      }
    }
    joined.push(item);
  }
  return joined;
}

function goOn(figure: Figure, next: Figure): boolean {
  const last = figure.media.at(-1)?.post;
  // What is a sequence already holds nothing else.
  const others = figure.layout === 'sequence' ? [] : figure.media;
  const arePictures = [...others, ...next.media].every(({ item }) => item.type === 'photo');
  return arePictures && next.media.every(({ post }) => post !== last) && !figure.caption;
}
