/** What administrators see and change of the accounts of others. */
import type { Resolver } from '../executable-schema.ts';
import { answer } from '../graph/answer.ts';
import { objectOf } from '../input/reading.ts';
import { changerIn } from './account-history.ts';
import { refuseReader, refuseUnlessAdministrator } from './refusals.ts';
import { changeRole } from './save-account.ts';
import { endSessionsOf } from './sessions.ts';

const users: Resolver = (_source, args, context, info) => {
  refuseReader(context);
  return answer(context.graph.read, info, { ...args, asker: context.viewer.id }, context);
};

const setUserRole: Resolver = async (_source, { input }, context, info) => {
  refuseUnlessAdministrator(context);
  const { graph } = context;
  const { email, role, organisations } = objectOf(input);
  const id = await changeRole(changerIn(context, info), {
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

const endSessions: Resolver = async (_source, { input }, context, info) => {
  refuseUnlessAdministrator(context);
  const { graph } = context;
  const id = String(objectOf(input)['userId']);
  await endSessionsOf(changerIn(context, info), id);
  return answer(graph.readNewest, info, { id }, context);
};

export const queries = { users };
export const mutations = { setUserRole, endSessions };
