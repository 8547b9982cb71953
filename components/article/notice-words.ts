import type { LabelsBlock } from '@/core/article';
import type { Media } from '@/core/media';
import type { Texts } from '@/texts/texts';

/** Our words about something in a post: the same on screen and in every export. */

/** That a post goes on where X shows the rest, or sells it. */
export function goesOnNotice(isForSubscribers: boolean | undefined, texts: Texts): string {
  return isForSubscribers ? texts.forSubscribers : texts.cutShort;
}

/** What a picture or film shows, and whose description that is; absent where nobody described it. */
export function descriptionOf({ alt, isDescribedByX }: Media, texts: Texts): string | undefined {
  return isDescribedByX ? `${texts.describedByX} ${alt}` : alt;
}

/** Whose picture or film it is, where the author took it over from another post. */
export function mediaSource({ name }: NonNullable<Media['from']>, texts: Texts): string {
  return name ? texts.mediaFrom({ name }) : texts.mediaFromAnother;
}

/** What X itself says of a post, a line each. */
export function labelLines({ labels, isTranslated }: LabelsBlock, texts: Texts): string[] {
  const lines = labels.map(({ kind, text }) => text ?? texts.labels[kind]);
  return isTranslated ? [...lines, texts.translatedByX] : lines;
}
