import { idsOf } from './arrange-conversation';
import { answerTweetDetail, answerTweetResult } from './build-response';
import { type Fault, failure, type Reply, replyFor } from './faults';
import { layOutConversation } from './lay-out-conversation';
import { features, type Session } from './session';
import type { Conversation } from './thread-spec';

export type Question = {
  operation: string;
  queryId: string;
  headers: Record<string, string | undefined>;
  cookies: Map<string, string>;
  variables: Record<string, unknown>;
  features: Record<string, unknown>;
};

/** Refuses what X refuses, and answers the rest from the conversation the post belongs to. */
export function answerGraphql(
  question: Question,
  session: Session,
  conversations: Iterable<Conversation>,
  fault: Fault | undefined,
): Reply {
  const refusal = refuse(question, session) ?? (fault && replyFor(fault));
  if (refusal) return refusal;
  const { variables, operation } = question;
  const id = String(variables.focalTweetId ?? variables.tweetId ?? '');
  const found = [...conversations].find((conversation) =>
    layOutConversation(conversation).some((post) => idsOf(post).includes(id)),
  );
  const conversation = found ?? { author: { name: '', handle: 'nobody' }, posts: [] };
  const answer =
    operation === 'TweetDetail'
      ? answerTweetDetail(
          conversation,
          {
            focalTweetId: id,
            cursor: asText(variables.cursor),
            rankingMode: asText(variables.rankingMode),
          },
          {
            repliesSize: 10,
            ...conversation.delivery,
            cursorSalt: session.cursorSalt,
            ...(fault?.name === 'repeated cursors' && { repeatedCursor: true }),
          },
        )
      : answerTweetResult(conversation, id);
  const partial = { message: 'Dependency: Unspecified', code: 29, kind: 'NonFatal' };
  return {
    status: 200,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(
      fault?.name === 'errors beside data' ? { ...answer, errors: [partial] } : answer,
    ),
  };
}

function refuse(question: Question, session: Session): Reply | undefined {
  const { headers, cookies, queryId, operation } = question;
  if (queryId !== session.queryId) return { status: 404, type: 'text/plain', body: '' };
  if (headers.authorization !== `Bearer ${session.bearer}`) {
    return failure(403, 353, 'Bad bearer token.');
  }
  if (cookies.get('auth_token') !== session.authToken) {
    return failure(401, 32, 'Could not authenticate you');
  }
  const token = headers['x-csrf-token'];
  if (token === undefined || token !== cookies.get('ct0') || token !== session.csrfToken) {
    return failure(403, 353, 'This request requires a matching csrf cookie and header.');
  }
  const missing = Object.keys(features).filter((name) => !(name in question.features));
  const unknown = Object.keys(question.features).filter((name) => !(name in features));
  if (missing.length + unknown.length > 0) {
    const names = [...missing, ...unknown].join(', ');
    return failure(400, 336, `The following features cannot be null: ${names}`);
  }
  const id = question.variables.focalTweetId ?? question.variables.tweetId;
  if (typeof id !== 'string' || !/^\d{1,20}$/.test(id)) {
    return failure(422, 366, `${operation}: Expected a value of type "NumericString!"`);
  }
  return undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
