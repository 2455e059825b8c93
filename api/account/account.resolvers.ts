/** Who asks, and what changes that: sessions, passwords, API tokens, roles. */
import type { RequestContext } from '../context.ts';
import { failure, fieldFailure, refuse } from '../errors.ts';
import type { Resolver } from '../executable-schema.ts';
import { answer } from '../graph/answer.ts';
import { objectOf, Reading } from '../input/reading.ts';
import { password } from './account.input.ts';
import { deleteToken } from './account.store.ts';
import { answerAs, answerInSession } from './answer-viewer.ts';
import { changeRole } from './save-account.ts';
import { changePassword, endSession, startSession, tryPassword } from './sessions.ts';
import { makeToken } from './tokens.ts';
import { publicViewer } from './who-asks.ts';

const viewer: Resolver = (_source, _args, context, info) =>
  answer(context.graph.read, info, { id: context.viewer.id }, context);

const signIn: Resolver = async (_source, { input }, context, info) => {
  const { graph, session, address } = context;
  const given = objectOf(input);
  const email = String(given['email']).trim().normalize('NFC').toLowerCase();
  const known = await tryPassword(graph, { email }, String(given['password']), address);
  if (known === undefined) throw failure('signInRefused');
  const secret = await graph.write(({ run }) => startSession(run, known, session.secret));
  return answerInSession(secret, context, info);
};

const signOut: Resolver = async (_source, _args, context, info) => {
  const { graph, session, knownBy } = context;
  const { secret } = session;
  if (secret !== undefined) await graph.write(({ run }) => endSession(run, secret));
  session.clear();
  return answerAs(knownBy === 'NOTHING' ? context.viewer : publicViewer, context, info);
};

function refuseWithoutSession({ knownBy }: RequestContext): void {
  if (knownBy !== 'SESSION') throw failure('signInFirst');
}

const changeOwnPassword: Resolver = async (_source, { input }, context, info) => {
  refuseWithoutSession(context);
  const given = objectOf(input);
  const reading = new Reading();
  const newPassword = password(given['newPassword'], 'newPassword', reading);
  refuse(reading.problems);
  const { graph, address, viewer: asker } = context;
  const known = await tryPassword(graph, { id: asker.id }, String(given['currentPassword']), address);
  if (known === undefined || newPassword === undefined) throw fieldFailure('currentPassword', 'wrongPassword');
  return answerInSession(await changePassword(graph, known, newPassword), context, info);
};

const createToken: Resolver = async (_source, { input }, context, info) => {
  refuseWithoutSession(context);
  const { graph, viewer: asker, today } = context;
  const given = objectOf(input);
  const { id, token } = await makeToken(graph, asker.id, {
    name: String(given['name']),
    expiresOn: String(given['expiresOn']),
    scope: given['scope'] === 'PUBLIC' ? 'PUBLIC' : 'OWNER',
  }, today); // prettier-ignore
  const made = await answer(graph.readNewest, info, { id }, context);
  return { ...objectOf(made), secret: token };
};

const revokeToken: Resolver = async (_source, { input }, context, info) => {
  refuseWithoutSession(context);
  const { graph, viewer: asker } = context;
  const isRevoked = await graph.write(({ run }) => deleteToken(run, String(objectOf(input)['id']), asker.id));
  if (!isRevoked) throw failure('notFound');
  return answerAs(asker, context, info);
};

const setUserRole: Resolver = async (_source, { input }, context, info) => {
  const { graph, viewer: asker } = context;
  refuseWithoutSession(context);
  if (typeof asker.writes === 'string' || asker.writes.role !== 'ADMIN') throw failure('administratorsOnly');
  const { email, role, organisations } = objectOf(input);
  const id = await changeRole(graph, {
    email: String(email),
    role: String(role),
    organisations: Array.isArray(organisations) ? organisations.map(accessIn) : undefined,
  });
  return answer(graph.readNewest, info, { id }, context);
};

function accessIn(given: unknown): { id: string; role: 'MEMBER' | 'COORDINATOR' } {
  const { organisationId, role } = objectOf(given);
  return { id: String(organisationId), role: role === 'COORDINATOR' ? 'COORDINATOR' : 'MEMBER' };
}

export const queries = { viewer };
export const mutations = {
  signIn, signOut, changePassword: changeOwnPassword, createToken, revokeToken, setUserRole,
}; // prettier-ignore
