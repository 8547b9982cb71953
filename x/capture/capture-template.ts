import type { Ask } from '@/core/capture';
import { bare } from './bare';
import { idNames } from './capture-messages';
import type { PageRequest } from './capture-requests';
import * as native from './page-natives';

/** The page's own last request that X answered, kept in the main world's closure alone. */
export type Template = PageRequest & { at: number; uses: number };

export type OwnRequest = { url: string; init: RequestInit };

type Variables = Record<string, unknown>;

/** X signs each request of the page for a short while; a signature is not ours to make. */
const signature = /^x-client-transaction-id$/i;
const csrfToken = /^x-csrf-token$/i;
const signatureLastsMs = 60_000;
const signatureUses = 4;
const aroundVariables = /^(.*?[?&]variables=)[^&#]*(.*)$/s;

/** The page's request again, with another post, cursor or order in it and nothing else changed. */
export function requestFrom(template: Template, ask: Ask): OwnRequest | undefined {
  const { url, method, body } = template;
  const variables = changedVariables(variablesOf(template), ask);
  if (!variables) return undefined;
  const around = native.exec(aroundVariables, url);
  const init = { method, headers: freshHeaders(template), credentials: 'include' } as const;
  return around
    ? {
        url: `${around[1]}${native.encode(native.stringify(variables))}${around[2]}`,
        init: { ...init, body: body ?? null },
      }
    : {
        url,
        init: { ...init, body: native.stringify(bare({ ...parseObject(body), variables })) },
      };
}

export function variablesOf({ url, body }: PageRequest): Variables {
  const query = native.exec(/\?[^#]*/, url)?.[0] ?? '';
  const inAddress = native.parameter(new native.KeptParameters(query), 'variables');
  return inAddress
    ? parseObject(inAddress)
    : bare({ ...(parseObject(body).variables as Variables) });
}

function changedVariables(
  variables: Variables,
  { id, cursor, ranking }: Ask,
): Variables | undefined {
  const idName = idNameIn(variables);
  if (!idName) return undefined;
  const changed: Variables = bare({});
  for (const name in variables) {
    changed[name] = name === 'rankingMode' && ranking ? ranking : variables[name];
    if (name !== idName) continue;
    changed[name] = id;
    changed.cursor = cursor;
  }
  changed.cursor = cursor;
  return changed;
}

/** With the token of now, and without a signature that is too old or has served too often. */
function freshHeaders(template: Template): Record<string, string> {
  const isSigned = native.now() - template.at < signatureLastsMs && template.uses++ < signatureUses;
  const token = native.exec(/\bct0=([^;]+)/, native.cookieOf(document))?.[1];
  const headers: Record<string, string> = bare({});
  for (const name in template.headers) {
    if (native.exec(signature, name) && !isSigned) continue;
    headers[name] = (native.exec(csrfToken, name) && token) || `${template.headers[name]}`;
  }
  return headers;
}

function idNameIn(variables: Variables): string | undefined {
  for (let index = 0; index < idNames.length; index += 1) {
    const name = idNames[index];
    if (name && name in variables) return name;
  }
  return undefined;
}

function parseObject(text: string | undefined): Variables {
  return bare({ ...(text ? (native.parse(text) as Variables) : undefined) });
}
