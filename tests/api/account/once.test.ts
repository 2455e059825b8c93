/** A change of an account happens once: whoever repeats its key is told that it is done, and is given no second answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeToken } from '../../../api/account/tokens.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { dayInFinland } from '../../../api/today.ts';
import { idNamed } from '../../small-network.ts';
import { testSeal } from '../../test-seal.ts';
import { LinkStore, reasons } from './link-store.ts';

const t = new LinkStore();

beforeAll(async () => {
  await t.open({ hasMail: false });
  await t.addAccounts('eva');
});
afterAll(() => t.close());

const one = async (text: string) => (await t.run(text))[0]?.['value'];
const events = () => one('MATCH (event:AuditEvent) RETURN count(event) AS value');
const idOf = async (name: string) => String(await one(`MATCH (user:User {name: '${name}'}) RETURN user.id AS value`));

const token = () => `createToken(input: {name: "A report", expiresOn: "${dayInFinland()}"}) { secret }`;
const invitation = `inviteUser(input: {email: "new@example.org", organisationId: "${idNamed('Alpha')}", role: MEMBER}) { link }`;

interface Case {
  by: string;
  /** The mutation's one field, made when all that it names is there. */
  field: () => Promise<string>;
}

const cases: Readonly<Record<string, Case>> = {
  createToken: { by: 'eva', field: () => Promise.resolve(token()) },
  revokeToken: {
    by: 'eva',
    field: async () => {
      const id = String(await one('MATCH (token:Token) RETURN token.id AS value LIMIT 1'));
      return `revokeToken(input: {id: "${id}"}) { viewer { user { id } } }`;
    },
  },
  inviteUser: { by: 'coordinator', field: () => Promise.resolve(invitation) },
  withdrawInvitation: {
    by: 'coordinator',
    field: async () => {
      const id = String(await one('MATCH (link:AccountLink) RETURN link.id AS value LIMIT 1'));
      return `withdrawInvitation(input: {id: "${id}"}) { organisation { id } }`;
    },
  },
  setUserRole: {
    by: 'admin',
    field: () =>
      Promise.resolve('setUserRole(input: {email: "eva@example.org", role: NETWORK_COORDINATOR}) { user { id } }'),
  },
  endSessions: {
    by: 'admin',
    field: async () => `endSessions(input: {userId: "${await idOf('eva')}"}) { user { id } }`,
  },
  breakGlass: {
    by: 'admin',
    field: () => Promise.resolve('breakGlass(input: {reason: "A complaint"}) { viewer { user { id } } }'),
  },
};

describe('repeated with its key', () => {
  test.each(Object.entries(cases))('%s has one effect, and is refused the second time', async (name, { by, field }) => {
    const headers = { ...(await t.signedIn(by)), 'idempotency-key': `once ${name}` };
    const asked = `mutation { ${await field()} }`;
    const before = Number(await events());
    expect((await t.ask(asked, {}, headers)).errors).toEqual([]);
    expect(reasons(await t.ask(asked, {}, headers))).toEqual(['doneAlready']);
    expect(await events()).toBe(before + 1);
  });

  test('it is refused in the reader’s language, by a sentence that holds no secret', async () => {
    const headers = { ...(await t.signedIn('member')), 'idempotency-key': 'twice' };
    await t.ask(`mutation { ${token()} }`, {}, headers);
    const { errors, data } = await t.ask(`mutation { ${token()} }`, {}, headers, 'sv');
    expect(errors.map(({ message }) => message)).toEqual([
      'Det här är redan gjort, och svaret ges inte en andra gång: se efter vad som blev till.',
    ]);
    expect(data).toEqual({ createToken: null });
  });

  test('what was refused isn’t done, and may be asked again when nothing stands in its way', async () => {
    const headers = { ...(await t.signedIn('admin')), 'idempotency-key': 'later' };
    const end = (userId: string) =>
      t.ask(`mutation { endSessions(input: {userId: "${userId}"}) { user { id } } }`, {}, headers);
    expect(reasons(await end('nobody'))).toEqual(['unknownUser']);
    expect((await end(await idOf('member'))).errors).toEqual([]);
  });

  test('two at once have one effect, ten times', async () => {
    for (let round = 1; round <= 10; round += 1) {
      const headers = { ...(await t.signedIn('coordinator')), 'idempotency-key': `round ${String(round)}` };
      const before = Number(await events());
      const answers = await Promise.all([1, 2].map(() => t.ask(`mutation { ${token()} }`, {}, headers)));
      expect(answers.flatMap((answer) => reasons(answer))).toEqual(['doneAlready']);
      expect(await events()).toBe(before + 1);
    }
  });

  test('two fields of one request are two changes', async () => {
    const headers = { ...(await t.signedIn('network')), 'idempotency-key': 'both' };
    const before = Number(await events());
    expect((await t.ask(`mutation { a: ${token()} b: ${token()} }`, {}, headers)).errors).toEqual([]);
    expect(await events()).toBe(before + 2);
  });
});

test('a change whose end the driver wasn’t told, and which it tries again, is made once and answered', async () => {
  const { graph } = t.app;
  const untold: Graph = { ...graph, write: (work) => graph.write(work).then(() => graph.write(work)) };
  const by = { graph: untold, seal: testSeal, action: 'createToken', viewer: { id: 'command' } };
  const before = Number(await events());
  const given = { name: 'Again', expiresOn: dayInFinland(), scope: 'OWNER' } as const;
  const made = await makeToken(by, await idOf('eva'), given, dayInFinland());
  expect(await one("MATCH (token:Token {name: 'Again'}) RETURN collect(token.id) AS value")).toEqual([made.id]);
  expect(await events()).toBe(before + 1);
});
