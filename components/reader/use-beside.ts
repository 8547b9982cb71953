import { useEffect, useState } from 'preact/hooks';

export type Beside = typeof import('./beside-the-article');

/** Panels and original posts; undefined until they are loaded. */
export function useBeside(): Beside | undefined {
  const [beside, setBeside] = useState<Beside>();
  useEffect(() => void import('./beside-the-article').then(setBeside), []);
  return beside;
}
