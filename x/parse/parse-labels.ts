import type { Label } from '@/core/post';
import { at, type Drift, fields, isObject, kindName, list, text, word } from './json';

/** What X itself says of a post: quiet notes, never the author's words. */
export function parseLabels(post: unknown, drift: Drift): Label[] | undefined {
  const { content_disclosure: disclosure, tweetInterstitial: warning } = fields(post);
  const { softInterventionPivot: pivot, limitedActionResults: limits } = fields(post);
  if (!disclosure && !warning && !pivot && !limits) return undefined;
  const labels = [
    ...disclosures(disclosure, drift),
    ...warnings(warning),
    ...warnings(pivot),
    ...list(at(limits, 'limited_actions')).flatMap(limitation),
  ];
  const known = new Map(labels.map((label) => [`${label.kind} ${label.text}`, label]));
  return known.size > 0 ? [...known.values()] : undefined;
}

/** `ai_generated_disclosure`, `advertising_disclosure` …: what is true anywhere in one of them. */
function disclosures(value: unknown, drift: Drift): Label[] {
  return Object.entries(fields(value)).flatMap(([name, one]): Label[] => {
    if (!isSet(one)) return [];
    const words = name.toLowerCase().split('_');
    if (words.includes('ai')) return [{ kind: 'made with AI' }];
    if (words.some((part) => paid.has(part))) return [{ kind: 'paid partnership' }];
    drift(`label: ${kindName(name)}`);
    return [];
  });
}

const paid = new Set(['advertising', 'paid', 'promotion', 'partnership', 'sponsored']);

function isSet(value: unknown): boolean {
  return value === true || (isObject(value) && Object.values(value).some(isSet));
}

/** That there is one is said where its words cannot be read. */
function warnings(value: unknown): Label[] {
  if (!isObject(value)) return [];
  const words = wordsOf(value);
  return [words === undefined ? { kind: 'warning' } : { kind: 'warning', text: words }];
}

/** Who may reply is the author's wish; whatever else is limited, X limits, and says so. */
function limitation(limit: unknown): Label[] {
  if (word(at(limit, 'action')).toLowerCase() === 'reply') return [];
  const words = wordsOf(at(limit, 'prompt', 'headline'));
  return words === undefined ? [] : [{ kind: 'limited', text: words }];
}

function wordsOf(value: unknown): string | undefined {
  const words =
    text(at(value, 'text', 'text')) ??
    text(at(value, 'text')) ??
    text(at(value, 'richText', 'text'));
  return words?.replace(/\s*Learn more\.?$/, '');
}
