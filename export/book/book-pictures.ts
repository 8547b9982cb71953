import type { Picture, PictureType } from '@/export/picture';

/** A picture and its name inside the book. */
export type BookPicture = Picture & { name: string };

export const endings: Record<PictureType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Its name inside the book. */
export function pictureName(number: number, type: PictureType): string {
  return `pictures/${number}.${endings[type]}`;
}
