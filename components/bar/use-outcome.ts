import { useEffect, useState } from 'preact/hooks';

/** What a tool has just done, said under it; what failed may be tried again, and stays until it is put away. */
export type Outcome = { tool: 'keep' | 'export' | 'more'; words: string; again?: () => void };

const shownForMs = 2_000;

export function useOutcome() {
  const [outcome, tell] = useState<Outcome>();
  useEffect(() => {
    if (!outcome || outcome.again) return;
    const timer = setTimeout(() => tell(undefined), shownForMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  return { outcome, tell };
}
