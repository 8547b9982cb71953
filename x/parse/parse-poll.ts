import type { Poll } from '@/core/post';
import { numeric, text, word } from './json';

/** A card's values by name: strings, booleans, and image objects. */
export type CardValues = Map<string, unknown>;

export function isPollCard(name: string): boolean {
  return /^poll\dchoice_/.test(name);
}

export function parsePoll(values: CardValues): Poll | undefined {
  const choices: Poll['choices'] = [];
  for (let number = 1; number <= 4; number += 1) {
    const label = text(values.get(`choice${number}_label`));
    if (label === undefined) continue;
    choices.push({ label, votes: numeric(values.get(`choice${number}_count`)) ?? 0 });
  }
  if (choices.length === 0) return undefined;
  const endsAt = Date.parse(word(values.get('end_datetime_utc') ?? ''));
  return {
    choices,
    ...(Number.isFinite(endsAt) && { endsAt }),
    isFinal: values.get('counts_are_final') === true,
  };
}
