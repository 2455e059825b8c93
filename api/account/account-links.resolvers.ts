/** What links do: make the first administrator, join organisations, set another password; and what makes and ends them. */
import type { RequestContext } from '../context.ts';
import { failure } from '../errors.ts';
import type { Resolver } from '../executable-schema.ts';
import { answer } from '../graph/answer.ts';
import { objectOf } from '../input/reading.ts';
import { changerIn } from './account-history.ts';
import { findLink, findLinkOf } from './account-links.ts';
import { answerInSession } from './answer-viewer.ts';
import { accept, invite, withdraw } from './invitations.ts';
import { askForReset, resetPassword } from './password-reset.ts';
import { refuseWithoutSession } from './refusals.ts';
import { setUp } from './set-up.ts';

const accountLink: Resolver = async (_source, { link }, { graph }) => {
  const found = await findLink(graph.readNewest, String(link));
  return { ...found, hasAccount: found.userId !== null };
};

const setUpStore: Resolver = async (_source, { input }, context, info) => {
  const { link, ...given } = objectOf(input);
  const secret = await setUp(context, String(link), given, context.session.secret);
  return answerInSession(secret, context, info);
};

const inviteUser: Resolver = (_source, { input }, context, info) => {
  refuseWhoInvitesNobody(context);
  return invite(context, changerIn(context, info), input);
};

const withdrawInvitation: Resolver = async (_source, { input }, context, info) => {
  refuseWhoInvitesNobody(context);
  const id = await withdraw(context, changerIn(context, info), String(objectOf(input)['id']));
  return answer(context.graph.readNewest, info, { id }, context);
};

function refuseWhoInvitesNobody(context: RequestContext): void {
  refuseWithoutSession(context);
  if (context.isDemo) throw failure('demoInvitesNobody');
}

const acceptInvitation: Resolver = async (_source, { input }, context, info) => {
  const { link, name, password } = objectOf(input);
  const found = await findLinkOf(context.graph.readNewest, String(link), 'INVITATION');
  const secret = await accept(context, found, { link: String(link), name, password });
  return answerInSession(secret, context, info);
};

const requestPasswordReset: Resolver = (_source, { input }, context) => askForReset(context, input);

const resetForgottenPassword: Resolver = async (_source, { input }, context, info) => {
  const { link, ...given } = objectOf(input);
  const secret = await resetPassword(context, String(link), given, context.session.secret);
  return answerInSession(secret, context, info);
};

export const queries = { accountLink };
export const mutations = {
  setUp: setUpStore, inviteUser, withdrawInvitation, acceptInvitation, requestPasswordReset, resetPassword: resetForgottenPassword,
}; // prettier-ignore
