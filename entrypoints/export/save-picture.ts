import { toFileName } from '@/export/note/file-name';
import { pictureEndings, pictureType } from '@/export/picture';
import { loadPictures } from '@/platform/export/load-pictures';
import { saveFile } from './save-file';
import { isDone } from './try-in-browser';

/** One picture as a file, under the name that X gives it. False where it does not come, or cannot be held. */
export async function savePicture(address: string): Promise<boolean> {
  const { signal } = new AbortController();
  const loaded = await loadPictures([address], { signal, progress: () => undefined });
  const bytes = loaded.get(address);
  if (!bytes) return false;
  const type = pictureType(bytes);
  const [name = ''] = new URL(address).pathname.split('/').at(-1)?.split('.') ?? [];
  const ending = type ? `.${pictureEndings[type]}` : '';
  const file = new Blob([bytes], { type: type ?? '' });
  return isDone(saveFile(`${toFileName(name, 'picture')}${ending}`, file));
}
