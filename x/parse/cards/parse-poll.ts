import type { Poll } from '@/core/post';
import { type Drift, numeric, text, word } from '@/x/parse/json';
import { type CardValues, cardImage } from './card-values';

/** Told by its choices: the card's name says which pictures it has, and changes. */
export function parsePoll(values: CardValues, drift: Drift): Poll | undefined {
  const choices: Poll['choices'] = [];
  for (let number = 1; values.has(`choice${number}_label`); number += 1) {
    const name = `choice${number}`;
    const label = text(values.get(`${name}_label`)) ?? '';
    const image = cardImage(values, `${name}_image`);
    const votes = numeric(values.get(`${name}_count`)) ?? 0;
    if (label === '') drift('card: choice without words');
    if (label !== '' || image) choices.push({ label, votes, ...(image && { image }) });
  }
  if (choices.length === 0) return undefined;
  const endsAt = Date.parse(word(values.get('end_datetime_utc') ?? ''));
  const image = cardImage(values, 'image') ?? cardImage(values, 'player_image');
  return {
    choices,
    ...(image && { image }),
    ...(Number.isFinite(endsAt) && { endsAt }),
    isFinal: values.get('counts_are_final') === true,
  };
}
