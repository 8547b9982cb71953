import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { answerGraphql } from './answer-graphql';
import { longFormIdOf } from './build-long-form';
import { idOf } from './build-pages';
import { certificate } from './certificate';
import { type Fault, type FaultName, takeFault } from './faults';
import { type Gate, makeGates } from './gates';
import { layOutConversation } from './lay-out-conversation';
import { buildPageShell, type FrontEnd, pageScript } from './page-shell';
import { type RecordedRequest, readQuestion, recordRequest } from './record-request';
import { samples as allSamples, asSample, type Sample } from './samples';
import { type Rate, sendFile, sendReply } from './send-reply';
import { serveMedia } from './serve-media';
import { cookies, newQueryId, type Session, startSession } from './session';
import type { Conversation } from './thread-spec';

export type StandIn = {
  port: number;
  /** Everything that has been asked, in order. */
  requests: RecordedRequest[];
  session: Session;
  /** What must never leave X's page: tokens and cookies of this start. */
  secrets: string[];
  /** The address on X of a conversation's n-th post (from 1), or of the one to open it by. */
  url(name: string, place?: number): string;
  /** The id of that post. */
  focal(name: string, place?: number): string;
  /** `change` turns its answers into what X would never send, on their way out. */
  addConversation(name: string, conversation: Conversation, change?: Change): void;
  /** Lets the next `count` (1) requests for data go wrong in this way. */
  setFault(name: FaultName, options?: Partial<Omit<Fault, 'name'>>): void;
  clearFaults(): void;
  /** Holds back the answers to requests for data, of everybody or of one, until they are let go. */
  closeGate(madeBy?: RecordedRequest['madeBy']): Gate;
  /** From here on pages come without a session, and requests for data are refused. */
  signOut(): void;
  signIn(): void;
  /** As after a release of X: pages that are open ask under the old id, and get an empty 404. */
  rotateQueryId(): void;
  useFrontEnd(frontEnd: FrontEnd): void;
  setRateLimit(rate: Partial<Rate>): void;
  stop(): Promise<void>;
};

type Change = (answer: string) => string;

export type StandInOptions = {
  port?: number;
  samples?: Record<string, Sample>;
  frontEnd?: FrontEnd;
  isSignedIn?: boolean;
};

/** Plays X on loopback, over HTTPS, for a browser started with `browserFlags`. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const session = startSession();
  const samples = { ...(options.samples ?? allSamples) };
  const requests: RecordedRequest[] = [];
  const faults: Fault[] = [];
  const gates = makeGates();
  const changes: Change[] = [];
  const rate: Rate = { limit: 150, remaining: 150, resetsAt: Date.now() + 15 * 60_000 };
  const state = { frontEnd: options.frontEnd ?? 'legacy', isSignedIn: options.isSignedIn ?? true };
  const sampleNamed = (name: string) => {
    const sample = samples[name];
    if (sample === undefined) throw new Error(`The stand-in has no conversation "${name}".`);
    return sample;
  };
  const focal = (name: string, place?: number) => {
    const { conversation, focal: usual } = sampleNamed(name);
    return place === undefined ? usual : idOf(conversation, place);
  };
  const url = (name: string, place?: number) => {
    const id = focal(name, place);
    const post = layOutConversation(sampleNamed(name).conversation).find((one) => one.id === id);
    return `https://x.com/${post?.by.handle ?? 'i'}/status/${id}`;
  };

  const server = createServer(await certificate(), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const question = await readQuestion(request);
    if (question.method === 'OPTIONS') {
      sendReply(response, { status: 200, type: 'text/plain', body: '' }, question, rate);
      return;
    }
    const recorded = recordRequest(question, session, requests);
    response.on('finish', () => {
      recorded.status = response.statusCode;
    });
    if (question.operation !== undefined) {
      const fault = takeFault(faults, recorded.madeBy);
      const isSpent = rate.remaining <= 0;
      rate.remaining = Math.max(0, rate.remaining - 1);
      const applied = isSpent ? { name: 'rate limited' as const, count: 1 } : fault;
      const known = Object.values(samples).map((sample) => sample.conversation);
      const reply = answerGraphql(
        { ...question, operation: question.operation },
        session,
        known,
        applied,
      );
      await gates.pass(recorded.madeBy);
      const body = changes.reduce((sent, change) => change(sent), reply.body);
      sendReply(response, { ...reply, body }, question, rate, fault?.name === 'cut off');
      return;
    }
    if (question.host.endsWith('twimg.com')) {
      const script = pageScript(question.path);
      const file = script
        ? { type: 'text/javascript; charset=utf-8', body: script }
        : serveMedia(question.path);
      sendFile(response, file, question.headers.range);
      return;
    }
    const moved = movedTo(question.host, question.path, Object.values(samples));
    if (moved !== undefined) {
      response.writeHead(302, { location: moved }).end();
      return;
    }
    if (question.method !== 'GET' || /\.\w+$|^\/i\/api\//.test(question.path)) {
      response.writeHead(404).end();
      return;
    }
    const threads = Object.entries(samples).map(([name, { title }]) => ({
      title: title || name,
      path: new URL(url(name)).pathname,
    }));
    const shell = buildPageShell(session, state.frontEnd, threads);
    response.writeHead(200, { ...shell.headers, 'set-cookie': cookies(session, state.isSignedIn) });
    response.end(shell.body);
  }

  const sockets = new Set<Duplex>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) =>
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve()),
  );

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    session,
    secrets: [session.bearer, session.csrfToken, session.authToken],
    url,
    focal,
    addConversation(name, conversation, change) {
      samples[name] = asSample(conversation);
      if (change) changes.push(change);
    },
    setFault(name, { count = 1, ...rest } = {}) {
      faults.push({ name, count, ...rest });
    },
    clearFaults() {
      faults.length = 0;
    },
    closeGate: gates.close,
    signOut() {
      state.isSignedIn = false;
    },
    signIn() {
      state.isSignedIn = true;
    },
    rotateQueryId() {
      session.queryId = newQueryId();
    },
    useFrontEnd(frontEnd) {
      state.frontEnd = frontEnd;
    },
    setRateLimit(changed) {
      Object.assign(rate, changed);
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** X's older hosts, and the address a long-form article has beside its post's. */
function movedTo(host: string, path: string, samples: Sample[]): string | undefined {
  if (host !== 'x.com') return `https://x.com${path}`;
  const articleId = /^\/i\/article\/(\d+)$/.exec(path)?.[1];
  const post = samples
    .flatMap(({ conversation }) => layOutConversation(conversation))
    .find((one) => one.longForm && longFormIdOf(one.id) === articleId);
  return post && `https://x.com/${post.by.handle}/status/${post.id}`;
}
