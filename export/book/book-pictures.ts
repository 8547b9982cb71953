import { type Picture, type PictureType, pictureEndings } from '@/export/picture';

/** A picture and its name inside the book. */
export type BookPicture = Picture & { name: string };

/** Its name inside the book. */
export function pictureName(number: number, type: PictureType): string {
  return `pictures/${number}.${pictureEndings[type]}`;
}
