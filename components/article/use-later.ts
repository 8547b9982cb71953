import { type Inputs, useEffect, useState } from 'preact/hooks';

/**
 * What nobody waits for, loaded once the rest is drawn, and again when one of `of` is another; undefined
 * until then, and where no script runs.
 */
export function useLater<Part>(load: () => Promise<Part>, of: Inputs = []): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => void load().then(setPart), of);
  return part;
}
