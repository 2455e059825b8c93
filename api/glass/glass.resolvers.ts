/** Breaking the glass: an administrator sees everything for an hour, and whoever it concerns is told. */
import type { GraphQLResolveInfo } from 'graphql';
import { changerIn } from '../account/account-history.ts';
import { isAnyAccount } from '../account/account-watch.ts';
import { answerAs } from '../account/answer-viewer.ts';
import { isAdministrator, refuseWithoutSession } from '../account/refusals.ts';
import { hashOfSecret } from '../account/secret.ts';
import { askerInSession } from '../account/who-asks.ts';
import type { RequestContext } from '../context.ts';
import { failure, refuse } from '../errors.ts';
import type { Resolver } from '../executable-schema.ts';
import { objectOf, Reading, readNew, required } from '../input/reading.ts';
import { lines } from '../input/text.ts';
import { type Breaker, breakGlass, dismissNotice, mendGlass } from './glass.store.ts';

/** The session that asks. UNAUTHENTICATED where there is none. */
function breakerIn(context: RequestContext, info: GraphQLResolveInfo): Breaker {
  refuseWithoutSession(context);
  const { viewer, session } = context;
  if (session.secret === undefined) throw failure('signInFirst');
  return { ...changerIn(context, info), viewer, hash: hashOfSecret(session.secret) };
}

/** Answers as whoever asks from now on: what they may see has changed. */
async function answerAnew(...[, , context, info]: Parameters<Resolver>): Promise<unknown> {
  const { graph, reach, session } = context;
  const asker = await askerInSession(graph, reach, session.secret ?? '');
  if (asker === undefined) throw failure('signInFirst');
  return answerAs(asker.viewer, context, info);
}

const breakIt: Resolver = async (source, args, context, info) => {
  const breaker = breakerIn(context, info);
  if (!isAdministrator(context.viewer)) throw failure('administratorsOnly');
  // NOTE: anyone on this machine may enter the demo, and must see nothing by it that real accounts keep to themselves.
  if (context.isDemo && (await isAnyAccount(context.graph))) throw failure('demoAccountsStay');
  const reading = new Reading();
  const { reason } = readNew({ reason: required(lines(2000)) }, args['input'], '', reading);
  refuse(reading.problems);
  await breakGlass(breaker, reason);
  return answerAnew(source, args, context, info);
};

const mend: Resolver = async (source, args, context, info) => {
  await mendGlass(breakerIn(context, info));
  return answerAnew(source, args, context, info);
};

const dismiss: Resolver = async (source, args, context, info) => {
  const { graph, viewer } = breakerIn(context, info);
  if (!(await dismissNotice(graph, viewer.id, String(objectOf(args['input'])['id'])))) throw failure('notFound');
  return answerAnew(source, args, context, info);
};

export const mutations = { breakGlass: breakIt, mendGlass: mend, dismissNotice: dismiss };
