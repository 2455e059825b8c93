/** What `permissions` says and what the mutations do is the same, whoever asks about whatever record. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, once, type Draw } from '../compiler/random-arguments.ts';
import { documentOf, type Input, payloadOf } from '../writing/changes.ts';
import { Accounts, type Peopled, type Role, roles } from './accounts.ts';

const count = Number(process.env['RANDOM_OPERATIONS'] ?? 40);
const seed = Number(process.env['RANDOM_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

let accounts: Accounts;
let m: Peopled;
/** An organisation that nobody's account is tied to. */
let foreign: string;
beforeAll(async () => {
  accounts = await Accounts.open();
  m = await accounts.renew();
  const { data } = await accounts.t.ask(documentOf('createOrganisation', payloadOf('createOrganisation')), {
    input: { name: 'Lapinlahti', sector: 'PUBLIC' },
  });
  foreign = (data as { createOrganisation: { organisation: { id: string } } }).createOrganisation.organisation.id;
});
afterAll(() => accounts.t.close());

/** Who has which account, who still belongs where, and how far partnerships have come, all drawn anew. */
const stir = `
  MATCH (:User)-[tie:COORDINATES|BELONGS_TO]->() DELETE tie
  WITH count(*) AS none
  CALL () {
    UNWIND $coordinators AS pair
    MATCH (user:User {id: pair[0]}), (own:Organisation {id: pair[1]})
    CREATE (user)-[:COORDINATES]->(own)
  }
  CALL () {
    UNWIND $members AS pair
    MATCH (user:User {id: pair[0]}), (own:Organisation {id: pair[1]})
    CREATE (user)-[:BELONGS_TO]->(own)
  }
  CALL () {
    MATCH (tie:Party|Membership)
    SET tie.until = CASE WHEN right(tie.id, 1) IN $endings THEN date('2026-11-20') END
  }
  CALL () {
    MATCH (partnership:Partnership)
    SET partnership.statuses = partnership.statuses[0..-1] + CASE WHEN right(partnership.id, 1) IN $explored THEN 'EXPLORING' ELSE 'ACTIVE' END
  }
  CALL () {
    MATCH (own:Organisation)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(:Partnership)-[:HAS_AGREEMENT]->(agreement:Agreement)
    WITH agreement, collect(DISTINCT own.id) AS audience
    SET agreement.audience = audience
  }`;

const digits = '0123456789abcdef'.split('');
const some = (draw: Draw, values: readonly string[]) => values.filter(() => once(draw, 3));

function drawnTies(draw: Draw): Input {
  const organisations = [m.kuopio.id, m.siilinjarvi.id, m.iisalmi.id];
  const pairs = () =>
    roles.flatMap((role) => (once(draw, 2) ? organisations.filter(() => once(draw, 2)).map((id) => [role, id]) : []));
  return { coordinators: pairs(), members: pairs(), endings: some(draw, digits), explored: some(draw, digits) };
}

/** Changes that a permission allows: it is there where one of them is not refused. */
type Attempt = [mutation: string, input: Input];
type Attempts = Readonly<Record<string, readonly Attempt[]>>;

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
const everyone = () => [m.kuopio.id, m.siilinjarvi.id, m.iisalmi.id, foreign];
const decision = (id: string, byOrganisationId: string | null): Attempt => [
  'recordDecision',
  { partnershipId: id, kind: 'ENTER', on: '2026-11-24', reason: 'A', byOrganisationId },
];

const attemptsOn: Readonly<Record<string, (record: { id: string; version: number }) => Attempts>> = {
  Organisation: (record) => ({
    ADD: [['createOffer', { organisationId: record.id, resourceId: 'meeting-rooms' }]],
    PROPOSE: [
      ['createPartnership', { name: 'A', parties: [{ organisationId: record.id }, { organisationId: foreign }] }],
    ],
  }),
  Person: () => ({}),
  Offer: () => ({}),
  Need: () => ({}),
  Goal: ({ id }) => ({ ADD: everyone().map((organisationId) => ['commitToGoal', { goalId: id, organisationId }]) }),
  Partnership: ({ id, version }) => ({
    ADD: ['PARTIES', 'NETWORK'].map((visibility) => ['createAgreement', { partnershipId: id, title: 'A', visibility }]),
    DECIDE: [m.kuopio.id, m.siilinjarvi.id].map((party) => decision(id, party)),
    'DECIDE by hand': [['overrideStep', { partnershipId: id, version, step: 2, reason: 'A' }]],
    ACCEPT_FOR_ALL: [decision(id, null)],
  }),
  Agreement: (record) => ({
    ACCEPT_FOR_ALL: [['updateAgreement', { ...seen(record), visibility: 'PUBLIC' }]],
  }),
};

async function isRefused(role: Role, [mutation, input]: Attempt): Promise<boolean> {
  let codes: unknown[] = [];
  await accounts.tryOut(role, async ({ ask }) => {
    const { errors } = await ask(documentOf(mutation, payloadOf(mutation)), { input });
    codes = errors.map(({ extensions }) => extensions?.['code']);
  });
  return codes.includes('FORBIDDEN') || codes.includes('UNAUTHENTICATED');
}

/** Which of the permissions the mutations grant. */
async function granted(role: Role, attempts: Attempts): Promise<string[]> {
  const found: string[] = [];
  for (const [permission, changes] of Object.entries(attempts)) {
    for (const change of changes) {
      if (await isRefused(role, change)) continue;
      found.push(permission);
      break;
    }
  }
  return found;
}

const stored: readonly Role[] = roles.filter((role) => role !== 'acting');

test(
  `${String(count)} random viewers may do with random records what the field says, and nothing else (RANDOM_SEED=${String(seed)})`,
  async () => {
    const told = new Map<string, number>();
    const property = fc.asyncProperty(fc.gen(), async (draw) => {
      await accounts.t.graph.runAlone(stir, drawnTies(draw));
      const role = choose(draw, stored);
      const kind = choose(draw, Object.keys(attemptsOn));
      const records = await accounts.t.graph.read(`MATCH (n:${kind}) WHERE n.id <> $foreign RETURN n.id AS id ORDER BY n.createdAt`, { foreign });
      const id = String(choose(draw, records)['id']);
      await accounts.beSignedIn(role);
      const { data, errors } = await accounts.t.ask('query ($id: ID!) { record(id: $id) { id version permissions } }', { id });
      expect(errors).toEqual([]);
      const { record } = data as { record: { id: string; version: number; permissions: string[] } | null };
      if (record === null) return; // what is hidden is NOT_FOUND to change, which another test shows
      const common: Attempts = { UPDATE: [[`update${kind}`, seen(record)]], DELETE: [[`delete${kind}`, seen(record)]] };
      const attempts = { ...common, ...attemptsOn[kind]?.(record) };
      const expected = record.permissions.filter((each) => each in attempts);
      if (expected.includes('DECIDE')) expected.push('DECIDE by hand');
      expect((await granted(role, attempts)).sort(), `${role} ${kind} ${id}`).toEqual(expected.sort());
      for (const each of expected) told.set(each, (told.get(each) ?? 0) + 1);
    });
    await fc.assert(property, { numRuns: count, seed, endOnFailure: true });
    expect(told.size).toBeGreaterThan(2);
  },
  60_000 + count * 4_000,
); // prettier-ignore

test(
  `what viewers may do beside records is what the mutations let them do (RANDOM_SEED=${String(seed)})`,
  async () => {
    for (const draw of fc.sample(fc.gen(), { seed, numRuns: 3 })) {
      await accounts.t.graph.runAlone(stir, drawnTies(draw));
      const owned = (mutation: string, named: Input): Attempt[] =>
        [...everyone(), null].map((organisationId) => [mutation, { ...named, organisationId, visibility: 'NETWORK' }]);
      for (const role of stored) {
        await accounts.beSignedIn(role);
        const { data } = await accounts.t.ask('{ viewer { permissions } }');
        const { permissions } = (data as { viewer: { permissions: string[] } }).viewer;
        const attempts: Attempts = {
          CREATE_ORGANISATION: [['createOrganisation', { name: 'A', sector: 'PUBLIC' }]],
          CREATE_PERSON: owned('createPerson', { name: 'A' }),
          CREATE_GOAL: owned('createGoal', { title: 'A' }),
          CREATE_PARTNERSHIP: everyone().map((organisationId) => [
            'createPartnership',
            { name: 'A', parties: [{ organisationId }, { organisationId: organisationId === foreign ? m.kuopio.id : foreign }] },
          ]),
          WRITE_FOR_NETWORK: [['createGoal', { title: 'A' }]],
        };
        expect(await granted(role, attempts), role).toEqual(permissions.filter((each) => each in attempts));
      }
    }
  },
  240_000,
); // prettier-ignore
