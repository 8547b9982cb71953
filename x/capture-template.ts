import type { Ask } from '@/core/capture';
import type { Ranking } from '@/core/conversation';
import { toPostId } from '@/core/post';
import type { PageRequest } from './capture-requests';

/** The page's own last request that X answered, kept in the main world's closure alone. */
export type Template = PageRequest & { at: number; signatureUses: number };

type Variables = Record<string, unknown>;

const idNames = ['focalTweetId', 'tweetId', 'rest_id', 'restId'];
/** X signs each request of the page for a short while; a signature is not ours to make. */
const signature = 'x-client-transaction-id';
const signatureLastsMs = 60_000;
const signatureUses = 4;

/** The page's request again, with another post, cursor or order in it and nothing else changed. */
export function requestFrom(
  template: Template,
  ask: Ask,
  { now, csrfToken }: { now: number; csrfToken: string | undefined },
): { url: string; init: RequestInit } | undefined {
  const variables = variablesOf(template);
  const idName = variables && idNames.find((name) => name in variables);
  if (!idName) return undefined;
  const isSigned = now - template.at < signatureLastsMs && template.signatureUses < signatureUses;
  template.signatureUses += 1;

  const changed: Variables = {};
  for (const [name, value] of Object.entries(variables)) {
    if (name === 'cursor') continue;
    changed[name] = name === 'rankingMode' && ask.ranking ? ask.ranking : value;
    if (name !== idName) continue;
    changed[name] = ask.id;
    if (ask.cursor) changed.cursor = ask.cursor;
  }

  const headers = template.headers
    .filter(([name]) => isSigned || name.toLowerCase() !== signature)
    .map(([name, value]): [string, string] => [
      name,
      name.toLowerCase() === 'x-csrf-token' && csrfToken ? csrfToken : value,
    ]);
  const init: RequestInit = { method: template.method, headers, credentials: 'include' };
  const inAddress = /([?&]variables=)[^&#]*/;
  if (inAddress.test(template.url)) {
    const encoded = encodeURIComponent(JSON.stringify(changed));
    return {
      url: template.url.replace(inAddress, (_, name: string) => name + encoded),
      init: template.body === undefined ? init : { ...init, body: template.body },
    };
  }
  const body = { ...JSON.parse(template.body ?? '{}'), variables: changed };
  return { url: template.url, init: { ...init, body: JSON.stringify(body) } };
}

/** What the page asked for, as far as we need it. */
export function askedFor(request: PageRequest): {
  focal?: string;
  cursor?: string;
  ranking?: Ranking;
} {
  const variables = variablesOf(request) ?? {};
  const focal = idNames.map((name) => toPostId(variables[name])).find((id) => id);
  const { cursor, rankingMode } = variables;
  return {
    ...(focal && { focal }),
    ...(typeof cursor === 'string' && cursor && { cursor }),
    ...(typeof rankingMode === 'string' && { ranking: rankingMode as Ranking }),
  };
}

function variablesOf({ url, body }: PageRequest): Variables | undefined {
  try {
    const inAddress = new URL(url).searchParams.get('variables');
    const variables = inAddress ? JSON.parse(inAddress) : JSON.parse(body ?? '{}').variables;
    return typeof variables === 'object' && variables ? variables : undefined;
  } catch {
    return undefined;
  }
}
