import { useLater } from '@/components/article/use-later';
import type { LineFocusProps } from './LineFocus';

/** Few readers choose it. */
export function LazyLineFocus(props: LineFocusProps) {
  const later = useLater(() => import('./LineFocus'));
  return later ? <later.LineFocus {...props} /> : null;
}
