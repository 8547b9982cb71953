import type { SaveOptions } from '@/components/export/export-actions';
import type { FileDraft } from '@/export/file-draft';
import { type Picture, pictureType } from '@/export/picture';
import { loadPictures } from '@/platform/export/load-pictures';

/** The file with its pictures, where they are wanted; `missing`: how many did not come. */
export async function finishDraft(
  draft: FileDraft<string | Uint8Array>,
  wantsPictures: boolean,
  { signal, progress }: SaveOptions,
): Promise<{ content: BlobPart; missing: number }> {
  if (!wantsPictures) return { content: draft.finish(new Map()) as BlobPart, missing: 0 };
  const wanted = draft.pictures;
  if (wanted.length > 0) progress(0, wanted.length);
  const pictures = new Map<string, Picture>();
  const loaded = await loadPictures(wanted, {
    signal,
    progress: (done) => progress(done, wanted.length),
  });
  for (const [address, bytes] of loaded) {
    const type = pictureType(bytes);
    if (type) pictures.set(address, { bytes, type });
  }
  return {
    content: draft.finish(pictures) as BlobPart,
    missing: wanted.length - pictures.size,
  };
}
