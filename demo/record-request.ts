import type { IncomingMessage } from 'node:http';
import type { Session } from './session';

export type RecordedRequest = {
  /** Milliseconds since 1970. */
  time: number;
  method: string;
  host: string;
  path: string;
  headers: Record<string, string | undefined>;
  operation?: string | undefined;
  variables: Record<string, unknown>;
  /** X's page signs each request anew; a request without a fresh signature is somebody else's. */
  madeBy: 'page' | 'other';
  /** Of the answer, once it has been sent. */
  status?: number | undefined;
};

export type ReadRequest = Omit<RecordedRequest, 'time' | 'madeBy' | 'status'> & {
  queryId: string;
  cookies: Map<string, string>;
  features: Record<string, unknown>;
};

const graphql = /^\/(?:i\/api\/)?graphql\/([\w-]+)\/(\w+)$/;

export async function readQuestion(request: IncomingMessage): Promise<ReadRequest> {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'x.com'}`);
  const match = graphql.exec(url.pathname);
  const body = asObject(parse(await readBody(request)));
  const part = (name: string) =>
    asObject(parse(url.searchParams.get(name) ?? undefined) ?? body[name]);
  return {
    method: request.method ?? 'GET',
    host: url.hostname,
    path: url.pathname,
    headers: request.headers as Record<string, string | undefined>,
    operation: match?.[2],
    queryId: match?.[1] ?? '',
    variables: part('variables'),
    features: part('features'),
    cookies: readCookies(request.headers.cookie ?? ''),
  };
}

const signatures = new WeakMap<Session, Set<string>>();

export function recordRequest(
  { queryId: _queryId, cookies: _cookies, features: _features, ...request }: ReadRequest,
  session: Session,
  requests: RecordedRequest[],
): RecordedRequest {
  const signature = request.headers['x-client-transaction-id'] ?? '';
  const seen = signatures.get(session) ?? new Set<string>();
  signatures.set(session, seen);
  const isSigned = Buffer.from(signature, 'base64').toString().startsWith(session.signingKey);
  const isFromPage = request.operation === undefined || (isSigned && !seen.has(signature));
  seen.add(signature);
  const recorded: RecordedRequest = {
    ...request,
    time: Date.now(),
    madeBy: isFromPage ? 'page' : 'other',
  };
  requests.push(recorded);
  return recorded;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function readCookies(header: string): Map<string, string> {
  return new Map(
    header.split('; ').map((cookie): [string, string] => {
      const [name = '', ...value] = cookie.split('=');
      return [name, value.join('=')];
    }),
  );
}

function parse(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
