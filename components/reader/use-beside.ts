import { useEffect, useState } from 'preact/hooks';

/** Panels and original posts; undefined until they are loaded. */
export function useBeside() {
  const [beside, setBeside] = useState<typeof import('./beside-the-article')>();
  useEffect(() => void import('./beside-the-article').then(setBeside), []);
  return beside;
}
