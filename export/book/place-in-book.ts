import type { Picture } from '@/export/picture';
import { type BookPicture, pictureName } from './book-pictures';

/** Names each picture that is used, in the order of the text, and adds it to `found`. */
export function placeInBook(found: BookPicture[], pictures: ReadonlyMap<string, Picture>) {
  const names = new Map<string, string>();
  return (address: string): string | undefined => {
    const picture = pictures.get(address);
    if (picture === undefined) return undefined;
    const known = names.get(address);
    if (known !== undefined) return known;
    const name = pictureName(names.size + 1, picture.type);
    names.set(address, name);
    found.push({ ...picture, name });
    return name;
  };
}
