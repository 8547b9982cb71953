/** Median time (or another `of` them) of each variant in milliseconds; the variants take turns, so that all meet the same machine. */
export function medians<Name extends string>(
  variants: Record<Name, () => unknown>,
  rounds: number,
  warmUps = 5,
  of = median,
): Record<Name, number> {
  const names = Object.keys(variants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      variants[name]();
      // The first rounds only warm the code up.
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, of(times[name])])) as Record<Name, number>;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function row(name: string, value: string, goal: string): void {
  console.log(`${name.padEnd(58)} ${value.padStart(12)}   ${goal}`);
}

export function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)} ×`;
}
