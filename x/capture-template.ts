import type { Ask } from '@/core/capture';
import type { PageRequest } from './capture-requests';

/** The page's own last request that X answered, kept in the main world's closure alone. */
export type Template = PageRequest & { at: number; uses: number };

type Variables = Record<string, unknown>;

/** Under these names X's operations take a post's id. */
export const idNames = ['focalTweetId', 'tweetId', 'rest_id', 'restId'];
/** X signs each request of the page for a short while; a signature is not ours to make. */
const signature = 'x-client-transaction-id';
const signatureLastsMs = 60_000;
const signatureUses = 4;

/** The page's request again, with another post, cursor or order in it and nothing else changed. */
export function requestFrom(
  template: Template,
  { id, cursor, ranking }: Ask,
): { url: string; init: RequestInit } | undefined {
  const { url, method, body } = template;
  const variables = variablesOf(template);
  const idName = idNames.find((name) => name in variables);
  if (!idName) return undefined;

  const changed: Variables = {};
  for (const name in variables) {
    changed[name] = name === 'rankingMode' && ranking ? ranking : variables[name];
    if (name !== idName) continue;
    changed[name] = id;
    changed.cursor = cursor;
  }
  changed.cursor = cursor;

  const isSigned = Date.now() - template.at < signatureLastsMs && template.uses++ < signatureUses;
  const token = /\bct0=([^;]+)/.exec(document.cookie)?.[1];
  const headers = template.headers.flatMap(([name, value]): [string, string][] => {
    const key = name.toLowerCase();
    if (key === signature && !isSigned) return [];
    return [[name, (key === 'x-csrf-token' && token) || value]];
  });
  const inAddress = /([?&]variables=)[^&#]*/;
  const encoded = encodeURIComponent(JSON.stringify(changed));
  const changedBody =
    body && !inAddress.test(url)
      ? JSON.stringify({ ...JSON.parse(body), variables: changed })
      : body;
  return {
    url: url.replace(inAddress, (_, name) => name + encoded),
    init: { method, headers, credentials: 'include', body: changedBody ?? null },
  };
}

export function variablesOf({ url, body }: PageRequest): Variables {
  const inAddress = new URL(url).searchParams.get('variables');
  return (inAddress ? JSON.parse(inAddress) : body && JSON.parse(body).variables) || {};
}
