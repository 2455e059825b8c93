/** Who asks, and what changes that: sessions, passwords, API tokens. */
import { failure, fieldFailure, refuse } from '../errors.ts';
import type { Resolver } from '../executable-schema.ts';
import { answer } from '../graph/answer.ts';
import { objectOf, Reading } from '../input/reading.ts';
import { changerIn } from './account-history.ts';
import { password } from './account.input.ts';
import { answerAs, answerInSession } from './answer-viewer.ts';
import { refuseWithoutSession } from './refusals.ts';
import { changePassword, endSession, startSession, tryPassword } from './sessions.ts';
import { makeToken, revokeToken as revoke } from './tokens.ts';
import { viewerSignedOut } from './who-asks.ts';

const viewer: Resolver = (_source, _args, context, info) =>
  answer(context.graph.read, info, { id: context.viewer.id }, context);

const singleSignOn: Resolver = (_source, _args, context) => context.singleSignOn;

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
  const { graph, session, reach } = context;
  const { secret } = session;
  if (secret !== undefined) await graph.write(({ run }) => endSession(run, secret));
  session.clear();
  return answerAs(await viewerSignedOut(graph, reach), context, info);
};

const changeOwnPassword: Resolver = async (_source, { input }, context, info) => {
  refuseWithoutSession(context);
  const given = objectOf(input);
  const reading = new Reading();
  const newPassword = password(given['newPassword'], 'newPassword', reading);
  refuse(reading.problems);
  const { graph, address, viewer: asker } = context;
  const known = await tryPassword(graph, { id: asker.id }, String(given['currentPassword']), address);
  if (known === undefined || newPassword === undefined) throw fieldFailure('currentPassword', 'wrongPassword');
  return answerInSession(await changePassword(context, known, newPassword), context, info);
};

const createToken: Resolver = async (_source, { input }, context, info) => {
  refuseWithoutSession(context);
  const { graph, viewer: asker, today } = context;
  const given = objectOf(input);
  const { id, token } = await makeToken(changerIn(context, info), asker.id, {
    name: String(given['name']),
    expiresOn: String(given['expiresOn']),
    scope: given['scope'] === 'PUBLIC' ? 'PUBLIC' : 'OWNER',
  }, today); // prettier-ignore
  const made = await answer(graph.readNewest, info, { id }, context);
  return { ...objectOf(made), secret: token };
};

const revokeToken: Resolver = async (_source, { input }, context, info) => {
  refuseWithoutSession(context);
  const { viewer: asker } = context;
  await revoke(changerIn(context, info), String(objectOf(input)['id']), asker.id);
  return answerAs(asker, context, info);
};

export const queries = { viewer, singleSignOn };
export const mutations = {
  signIn, signOut, changePassword: changeOwnPassword, createToken, revokeToken,
}; // prettier-ignore
