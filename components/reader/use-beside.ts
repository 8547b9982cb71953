import { useLater } from '@/components/article/use-later';

/** Panels and original posts; undefined until they are loaded. */
export function useBeside() {
  return useLater(() => import('./beside-the-article'));
}
