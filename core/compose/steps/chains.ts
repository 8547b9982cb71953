import type { Line } from '@/core/compose/draft/draft';
import type { Ordinal } from '@/core/compose/language/ordinals';

/** A line that begins with a number, at its place among all lines. */
export type Numbered = { line: Line; place: number; ordinal: Ordinal };

/** Numbers 1, 2, 3 … in document order, whatever the systems their author counts in. */
export type Chain = Numbered[];

/**
 * Every run that counts up from one. A number goes on with the latest run of its own system, and
 * only where there is none with a run of another ("I.", "둘째,", "III."): so lists inside sections
 * stay apart from the sections.
 */
export function findChains(numbered: Numbered[]): Chain[] {
  const open: Chain[] = [];
  for (const item of numbered) {
    const { value } = item.ordinal;
    const chain = value === 1 ? undefined : chainBefore(open, item);
    if (chain !== undefined) chain.push(item);
    else if (value === 1) open.push([item]);
  }
  return open.filter((chain) => chain.length > 1);
}

function chainBefore(open: Chain[], { ordinal, place }: Numbered): Chain | undefined {
  let best: Chain | undefined;
  let bestRank = -1;
  for (const chain of open) {
    const last = chain.at(-1);
    if (last === undefined || last.ordinal.value === 'last') continue;
    if (ordinal.value === 'last' ? chain.length < 2 : ordinal.value !== chain.length + 1) continue;
    const isSame = chain.some((member) => member.ordinal.system === ordinal.system);
    // A list between two sections must not swallow the second section's number, nor the reverse.
    if (!isSame && !mixes(chain, ordinal)) continue;
    const rank = (isSame ? 1_000_000 : 0) + last.place - (place < last.place ? 1_000_000 : 0);
    if (rank > bestRank) {
      best = chain;
      bestRank = rank;
    }
  }
  return best;
}

/** Systems that number sections and so stand in for one another; bullets' kin do not. */
function mixes(chain: Chain, ordinal: Ordinal): boolean {
  const sectional = new Set(['roman', 'chapter', 'word', 'han', 'dot', 'unit']);
  return (
    sectional.has(ordinal.system) && chain.every((member) => sectional.has(member.ordinal.system))
  );
}
