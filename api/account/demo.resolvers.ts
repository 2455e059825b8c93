/** Entering the demo without a password, where nobody but this machine reaches the server. */
import { failure } from '../errors.ts';
import type { Resolver } from '../executable-schema.ts';
import { answer } from '../graph/answer.ts';
import { readCypher } from '../graph/cypher-file.ts';
import { objectOf } from '../input/reading.ts';
import { answerInSession } from './answer-viewer.ts';
import { startSession } from './sessions.ts';

const demoAccount = readCypher('account/demo-account');

const demoAccounts: Resolver = (_source, args, context, info) =>
  context.reach === 'LOOPBACK' ? answer(context.graph.read, info, args, context) : [];

const enterDemo: Resolver = async (_source, { input }, context, info) => {
  const { graph, reach, session } = context;
  if (reach !== 'LOOPBACK') throw failure('notFound');
  const id = String(objectOf(input)['id']);
  const [account] = await graph.readNewest(demoAccount, { id });
  if (account === undefined) throw failure('notFound');
  const shown = { userId: id, passwordHash: null };
  const secret = await graph.write(({ run }) => startSession(run, shown, session.secret));
  return answerInSession(secret, context, info);
};

export const queries = { demoAccounts };
export const mutations = { enterDemo };
