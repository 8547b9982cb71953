import type { CardImage } from '@/core/post';
import { mediaUrl } from '@/x/addresses/media-url';
import { at, type Drift, isObject, list, text } from '@/x/parse/json';
import { sizeOf } from '@/x/parse/parse-media';

/** A card's values by name: strings, booleans, and image objects. */
export type CardValues = Map<string, unknown>;

/** GraphQL sends a list of `{ key, value }`, older answers an object. */
export function cardValues(bindings: unknown, drift: Drift): CardValues {
  const values: CardValues = new Map();
  const add = (key: unknown, value: unknown) => {
    if (typeof key !== 'string') return drift('card: value without a name');
    values.set(
      key,
      at(value, 'string_value') ?? at(value, 'boolean_value') ?? at(value, 'image_value'),
    );
  };
  if (isObject(bindings)) for (const key in bindings) add(key, bindings[key]);
  else for (const binding of list(bindings)) add(at(binding, 'key'), at(binding, 'value'));
  return values;
}

/** The first of these that has something in it. */
export function firstOf(values: CardValues, keys: string[]): string | undefined {
  for (const key of keys) {
    const found = text(values.get(key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A picture in the largest size that is not the original, which may be ten times as heavy. */
export function cardImage(values: CardValues, name: string): CardImage | undefined {
  for (const size of ['_large', '_x_large', '_original', '', '_small']) {
    const value = values.get(name + size);
    const url = mediaUrl(at(value, 'url'));
    if (!url) continue;
    const alt = text(at(value, 'alt'));
    return { url, ...sizeOf(value), ...(alt !== undefined && { alt }) };
  }
  return undefined;
}
