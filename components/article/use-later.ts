import { type Inputs, useEffect, useState } from 'preact/hooks';

/**
 * What nobody waits for, loaded once the rest is drawn, and again when one of `of` is another; undefined
 * until then, and where no script runs.
 */
export function useLater<Part>(load: () => Promise<Part>, of: Inputs = []): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    let isLate = false;
    void load().then((loaded) => isLate || setPart(loaded));
    return () => {
      isLate = true;
    };
  }, of);
  return part;
}
