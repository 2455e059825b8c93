/** What a mutation answers that changes who is asking. */
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext, Viewer } from '../context.ts';
import { failure } from '../errors.ts';
import { answer } from '../graph/answer.ts';
import { askerInSession } from './who-asks.ts';

/** Answers a ViewerPayload: whoever is asking from now on. */
export function answerAs(asker: Viewer, context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  return answer(context.graph.readNewest, info, { id: asker.id }, { ...context, viewer: asker });
}

/** Sets the cookie of the session that has just begun and answers as its account. UNAUTHENTICATED where it has ended. */
export async function answerInSession(
  secret: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const asker = await askerInSession(context.graph, context.reach, secret);
  if (asker === undefined) throw failure('signInFirst');
  context.session.set(secret);
  return answerAs(asker.viewer, context, info);
}
