import { isFileDue } from '@/core/library/library-file-due';
import { lastOf } from '@/platform/library/moments';

/** Whether it is time to offer a file of everything. */
export async function isDue(): Promise<boolean> {
  const moments = [lastOf(['fileWished']), lastOf(['fileSaved', 'fileDeclined'])];
  const [wishedAt, lastAt] = await Promise.all(moments).catch(() => []);
  return isFileDue(wishedAt, lastAt, Date.now());
}
