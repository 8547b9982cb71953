import { useEffect, useState } from 'preact/hooks';

/** What nobody waits for, loaded once the rest is drawn; undefined until then, and where no script runs. */
export function useLater<Part>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => void load().then(setPart), []);
  return part;
}
