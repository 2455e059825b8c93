import { buildSchema, getNamedType, type GraphQLNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSchema } from '../../../api/schema.ts';
import { documentOf, type Input, payloadOf, storeDigest } from '../writing/changes.ts';
import { Accounts, type Peopled, type Role, roles } from './accounts.ts';

let accounts: Accounts;
let m: Peopled;
let asItWas: string;
beforeAll(async () => {
  accounts = await Accounts.open();
  m = await accounts.renew();
  asItWas = await storeDigest(accounts.t.graph);
});
afterAll(() => accounts.t.close());

const room = { resourceId: 'meeting-rooms' };
const seen = ({ id }: { id: string }) => ({ id, version: 1 });
const seenIn = ({ id }: { id: string }) => ({ partnershipId: id, version: 1 });
const both = (m: Peopled, contactIds: string[] = []) => [
  { organisationId: m.kuopio.id, contactIds },
  { organisationId: m.siilinjarvi.id },
];
const decision = { kind: 'ENTER', on: '2026-02-01', reason: 'Agreed' };

/** What each of `roles` gets, in their order: public, member, coordinator, partner, stranger, network, acting, admin. */
type Row = [mutation: string, what: string, outcomes: string, input: (m: Peopled) => Input];

// prettier-ignore
const table: Row[] = [
  //                                                                         pub mem coo par str net act adm
  ['createOrganisation', 'a new one',                                       'no  no  no  no  no  yes yes no', () => ({ name: 'A', sector: 'PUBLIC' })],
  ['updateOrganisation', 'its facts',                                       'no  no  yes no  no  no  yes no', (m) => ({ ...seen(m.kuopio), description: 'A' })],
  ['updateOrganisation', 'its visibility',                                  'no  no  yes no  no  no  yes no', (m) => ({ ...seen(m.kuopio), visibility: 'NETWORK' })],
  ['deleteOrganisation', 'the stranger’s',                                  'no  no  no  no  yes no  yes no', (m) => seen(m.iisalmi)],
  ['restoreRecord',      'its offer',                                       'no  no  yes no  no  no  yes no', (m) => ({ id: m.gone.id })],

  ['createPerson',       'of its own, open to the network',                 'no  no  yes no  no  no  yes no', (m) => ({ name: 'A', organisationId: m.kuopio.id, visibility: 'NETWORK' })],
  ['createPerson',       'of its own, who hides from network coordinators', 'no  no  yes no  no  no  no  no', (m) => ({ name: 'A', organisationId: m.kuopio.id })],
  ['createPerson',       'of nobody',                                       'no  no  no  no  no  yes yes no', () => ({ name: 'A', visibility: 'NETWORK' })],
  ['updatePerson',       'of its own',                                      'no  no  yes no  no  no  yes no', (m) => ({ ...seen(m.pekka), name: 'A' })],
  ['updatePerson',       'of its own, a contact for the parties',           'no  no  yes no  hidden hidden hidden no', (m) => ({ ...seen(m.sari), name: 'A' })],
  ['deletePerson',       'of its own',                                      'no  no  yes no  no  no  yes no', (m) => seen(m.pekka)],
  ['addMembership',      'of a person who was its own last',                'no  no  yes no  no  no  yes no', (m) => ({ personId: m.aino.id, organisationId: m.kuopio.id })],
  ['addMembership',      'of Kuopio’s person in Iisalmi',                   'no  no  no  no  no  no  yes no', (m) => ({ personId: m.pekka.id, organisationId: m.iisalmi.id })],
  ['endMembership',      'of its own',                                      'no  no  yes no  no  no  yes no', (m) => ({ personId: m.pekka.id, organisationId: m.kuopio.id, until: '2026-11-24' })],

  ['createOffer',        'of its own',                                      'no  no  yes no  no  no  yes no', (m) => ({ organisationId: m.kuopio.id, ...room })],
  ['updateOffer',        'of its own',                                      'no  no  yes no  no  no  yes no', (m) => ({ ...seen(m.offer), description: 'A' })],
  ['deleteOffer',        'of its own',                                      'no  no  yes no  no  no  yes no', (m) => seen(m.offer)],
  ['createNeed',         'of its own',                                      'no  no  yes no  no  no  yes no', (m) => ({ organisationId: m.kuopio.id, ...room })],
  ['updateNeed',         'the partner’s',                                   'no  no  no  yes no  no  yes no', (m) => ({ ...seen(m.need), priority: 1 })],
  ['deleteNeed',         'the partner’s',                                   'no  no  no  yes no  no  yes no', (m) => seen(m.need)],

  ['createGoal',         'of its own',                                      'no  no  yes no  no  no  yes no', (m) => ({ title: 'A', organisationId: m.kuopio.id })],
  ['createGoal',         'the network’s',                                   'no  no  no  no  no  yes yes no', () => ({ title: 'A' })],
  ['updateGoal',         'of its own',                                      'no  no  yes no  no  no  yes no', (m) => ({ ...seen(m.goal), title: 'A' })],
  ['updateGoal',         'the network’s',                                   'no  no  no  no  no  yes yes no', (m) => ({ ...seen(m.ours), title: 'A' })],
  ['updateGoal',         'the partner’s, for those committed',              'no  hidden hidden yes hidden hidden hidden no', (m) => ({ ...seen(m.secretGoal), title: 'A' })],
  ['deleteGoal',         'of its own',                                      'no  no  yes no  no  no  yes no', (m) => seen(m.spare)],
  ['commitToGoal',       'the partner to Kuopio’s',                         'no  no  no  yes no  no  yes no', (m) => ({ goalId: m.goal.id, organisationId: m.siilinjarvi.id })],
  ['withdrawFromGoal',   'its own commitment',                              'no  no  yes no  no  no  yes no', (m) => ({ goalId: m.goal.id, organisationId: m.kuopio.id })],

  ['createPartnership',  'to be explored',                                  'no  yes yes yes no  yes yes no', (m) => ({ name: 'A', parties: both(m) })],
  ['createPartnership',  'in force',                                        'no  no  no  no  no  no  yes no', (m) => ({ name: 'A', status: 'ACTIVE', parties: both(m) })],
  ['createPartnership',  'over',                                            'no  no  no  no  no  no  yes no', (m) => ({ name: 'A', status: 'ENDED', parties: both(m) })],
  ['createPartnership',  'with Kuopio’s own person for a contact',          'no  no  yes no  unknown unknown unknown no', (m) => ({ name: 'A', parties: both(m, [m.sari.id]) })],
  ['createPartnership',  'with a person open to the network for a contact', 'no  yes yes yes no  yes yes no', (m) => ({ name: 'A', parties: both(m, [m.pekka.id]) })],
  ['updatePartnership',  'explored',                                        'no  no  yes yes no  yes yes no', (m) => ({ ...seen(m.partnership), name: 'A' })],
  ['updatePartnership',  'for its parties',                                 'no  no  yes yes hidden hidden hidden no', (m) => ({ ...seen(m.secret), name: 'A' })],
  ['updatePartnership',  'hiding it from all but its parties',              'no  no  yes yes no  no  no  no', (m) => ({ ...seen(m.partnership), visibility: 'PARTIES' })],
  ['deletePartnership',  'explored',                                        'no  no  yes yes no  yes yes no', (m) => seen(m.talks)],
  ['deletePartnership',  'in force',                                        'no  no  no  no  no  no  yes no', (m) => seen(m.running)],
  ['addParty',           'to one explored',                                 'no  no  yes yes no  yes yes no', (m) => ({ ...seenIn(m.partnership), party: { organisationId: m.iisalmi.id } })],
  ['addParty',           'to one in force',                                 'no  no  no  no  no  no  yes no', (m) => ({ ...seenIn(m.active), party: { organisationId: m.iisalmi.id } })],
  ['updateParty',        'its role',                                        'no  no  yes yes no  yes yes no', (m) => ({ ...seenIn(m.active), organisationId: m.siilinjarvi.id, role: 'host' })],
  ['updateParty',        'its days, explored',                              'no  no  yes yes no  yes yes no', (m) => ({ ...seenIn(m.partnership), organisationId: m.siilinjarvi.id, until: '2027-12-31' })],
  ['updateParty',        'its days, in force',                              'no  no  no  yes no  no  yes no', (m) => ({ ...seenIn(m.active), organisationId: m.siilinjarvi.id, until: '2027-12-31' })],
  ['endParty',           'of one in force',                                 'no  no  yes yes no  yes yes no', (m) => ({ ...seenIn(m.active), organisationId: m.kuopio.id, until: '2026-11-24' })],
  ['recordDecision',     'for Kuopio',                                      'no  no  yes no  no  no  yes no', (m) => ({ partnershipId: m.partnership.id, byOrganisationId: m.kuopio.id, ...decision })],
  ['recordDecision',     'for all parties',                                 'no  no  no  no  no  no  yes no', (m) => ({ partnershipId: m.partnership.id, ...decision })],
  ['overrideStep',       'of its partnership',                              'no  no  yes yes no  no  yes no', (m) => ({ ...seenIn(m.partnership), step: 2, reason: 'A' })],

  ['createAgreement',    'for the parties',                                 'no  no  yes yes no  no  no  no', (m) => ({ partnershipId: m.partnership.id, title: 'A' })],
  ['createAgreement',    'for the network',                                 'no  no  no  no  no  no  yes no', (m) => ({ partnershipId: m.partnership.id, title: 'A', visibility: 'NETWORK' })],
  ['createAgreement',    'of a partnership for its parties',                'no  no  yes yes unknown unknown unknown no', (m) => ({ partnershipId: m.secret.id, title: 'A' })],
  ['updateAgreement',    'for the parties',                                 'no  no  yes yes hidden hidden hidden no', (m) => ({ ...seen(m.agreement), title: 'A' })],
  ['updateAgreement',    'for the network',                                 'no  no  yes yes no  no  yes no', (m) => ({ ...seen(m.shared), title: 'A' })],
  ['updateAgreement',    'raised to the network',                           'no  no  no  no  hidden hidden hidden no', (m) => ({ ...seen(m.agreement), visibility: 'NETWORK' })],
  ['deleteAgreement',    'for the network',                                 'no  no  yes yes no  no  yes no', (m) => seen(m.shared)],
];

/** Changes of accounts that tell of a record; who makes them is in tests/api/account/open-invitations.test.ts. */
const ofAccounts = ['withdrawInvitation'];

/** How a change ends: `yes`, made; `no`, FORBIDDEN or sign in first; `hidden` and `unknown`, as for what isn't there. */
const outcomeOf = (code: unknown): unknown =>
  ({ UNAUTHENTICATED: 'no', FORBIDDEN: 'no', NOT_FOUND: 'hidden', BAD_USER_INPUT: 'unknown' })[String(code)] ?? code;

/** Has the role ask for the change. */
async function tryAs(role: Role, mutation: string, input: Input): Promise<unknown> {
  let codes: unknown[] = [];
  const isMade = await accounts.tryOut(role, async ({ ask }) => {
    const { errors } = await ask(documentOf(mutation, payloadOf(mutation)), { input });
    codes = errors.map(({ extensions }) => extensions?.['code']);
  });
  return isMade ? 'yes' : outcomeOf(codes[0]);
}

test.each(table)('%s: %s (%s)', async (mutation, _what, outcomes, inputOf) => {
  const expected = outcomes.split(/ +/);
  const found: Partial<Record<Role, unknown>> = {};
  for (const role of roles) found[role] = await tryAs(role, mutation, inputOf(m));
  expect(found).toEqual(Object.fromEntries(roles.map((role, i) => [role, expected[i]])));
  expect(await storeDigest(accounts.t.graph)).toBe(asItWas);
});

test('an administrator’s account coordinates nothing: the network coordinator acts for its organisation', async () => {
  const { graph } = accounts.t;
  const promote = (role: string) =>
    graph.runAlone("MATCH (user:User {id: 'coordinator'}) SET user.role = $role", { role });
  const asking = (role: Role) => tryAs(role, 'updateOrganisation', { ...seen(m.kuopio), description: 'A' });
  await promote('ADMIN');
  const outcomes = [await asking('network'), await asking('coordinator')];
  await promote('MEMBER');
  expect(outcomes).toEqual(['yes', 'no']);
  expect(await asking('network')).toBe('no');
});

test('the table leaves no change to a record out', () => {
  const payloads = Object.values(schema.getMutationType()?.getFields() ?? {});
  const ofRecords = payloads.filter(({ type }) => isOfRecord(getNamedType(type))).map(({ name }) => name);
  expect(ofRecords.length).toBeGreaterThan(25);
  expect([...new Set(table.map(([mutation]) => mutation)), ...ofAccounts].sort()).toEqual(ofRecords.sort());
});

const schema = buildSchema(readSchema());

/** True for a payload that tells of a record: one as it is now, or the id of one that was deleted. */
function isOfRecord(payload: GraphQLNamedType): boolean {
  const told = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  return told.some(({ name, type }) => {
    const named = getNamedType(type);
    const isRecord = isObjectType(named) && named.getInterfaces().some((parent) => parent.name === 'Record');
    return name === 'deletedId' || isRecord || named.name === 'Record';
  });
}
