import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';
import { type Input, refusal, storeDigest } from './changes.ts';
import { smallNetwork, type SmallNetwork } from './small-network.ts';

let t: TestApp;
let n: SmallNetwork;

beforeAll(async () => {
  t = await testApp({ today: () => '2026-11-24' });
  n = await smallNetwork(t);
});
afterAll(() => t.close());

const nobody = '00000000-0000-4000-8000-000000000000';
const long = (length: number) => 'x'.repeat(length);
type Case = [what: string, mutation: string, input: (n: SmallNetwork) => Input, field: string, reason: string];

const organisation = { name: 'A', sector: 'PUBLIC' };
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
const parties = ({ kuopio, siilinjarvi }: SmallNetwork) => [
  { organisationId: kuopio.id },
  { organisationId: siilinjarvi.id },
];

const badInput: Case[] = [
  ['an empty name', 'createOrganisation', () => ({ ...organisation, name: ' \t ' }), 'name', 'required'],
  ['a name too long', 'createOrganisation', () => ({ ...organisation, name: long(201) }), 'name', 'textTooLong'],
  ['a line break in a name', 'createOrganisation', () => ({ ...organisation, name: 'a\nb' }), 'name', 'controlCharacters'],
  ['a control character', 'createOrganisation', () => ({ ...organisation, name: 'a\u0007b' }), 'name', 'controlCharacters'],
  ['half a surrogate pair', 'createOrganisation', () => ({ ...organisation, name: 'a\ud800' }), 'name', 'controlCharacters'],
  ['text turned around', 'createOrganisation', () => ({ ...organisation, name: 'a\u202eb' }), 'name', 'controlCharacters'],
  ['an escape in a description', 'createOrganisation', () => ({ ...organisation, description: 'a\u001bb' }), 'description', 'controlCharacters'],
  ['a description too long', 'createOrganisation', () => ({ ...organisation, description: long(5001) }), 'description', 'textTooLong'],
  ['a name listed twice', 'createOrganisation', () => ({ ...organisation, otherNames: ['B', 'C', 'B'] }), 'otherNames.2', 'listedTwice'],
  ['too many names', 'createOrganisation', () => ({ ...organisation, otherNames: Array.from({ length: 21 }, String) }), 'otherNames', 'listTooLong'],
  ['a wrong check digit', 'createOrganisation', () => ({ ...organisation, businessId: '0174666-5' }), 'businessId', 'businessId'],
  ['a script for a website', 'createOrganisation', () => ({ ...organisation, website: 'javascript:alert(1)' }), 'website', 'webAddress'],
  ['an address without host', 'createOrganisation', () => ({ ...organisation, website: 'https:///x' }), 'website', 'webAddress'],
  ['an address with a password', 'createOrganisation', () => ({ ...organisation, website: 'https://a:b@c.fi' }), 'website', 'webAddress'],
  ['an unknown place', 'createOrganisation', () => ({ ...organisation, placeId: 'municipality:999' }), 'placeId', 'unknownPlace'],
  ['an organisation as place', 'createOrganisation', ({ kuopio }) => ({ ...organisation, placeId: kuopio.id }), 'placeId', 'unknownPlace'],
  ['one unknown area', 'createOrganisation', () => ({ ...organisation, operatesInIds: ['region:11', 'region:99'] }), 'operatesInIds.1', 'unknownPlace'],
  ['an organisation for its own eyes', 'createOrganisation', () => ({ ...organisation, visibility: 'OWN' }), 'visibility', 'visibilityNotAllowed'],
  ['an attribute named twice', 'createOrganisation', () => ({ ...organisation, attributes: [{ name: 'a', value: '1' }, { name: 'a ', value: '2' }] }), 'attributes.1.name', 'listedTwice'],
  ['a nameless attribute', 'createOrganisation', () => ({ ...organisation, attributes: [{ name: '', value: '1' }] }), 'attributes.0.name', 'required'],
  ['a name cleared', 'updateOrganisation', ({ kuopio }) => ({ ...seen(kuopio), name: null }), 'name', 'cannotBeCleared'],
  ['a sector cleared', 'updateOrganisation', ({ kuopio }) => ({ ...seen(kuopio), sector: null }), 'sector', 'cannotBeCleared'],
  ['a visibility cleared', 'updateOrganisation', ({ kuopio }) => ({ ...seen(kuopio), visibility: null }), 'visibility', 'cannotBeCleared'],

  ['an address without dot', 'createPerson', () => ({ name: 'A', email: 'a@b' }), 'email', 'emailAddress'],
  ['two addresses', 'createPerson', () => ({ name: 'A', email: 'a@b.fi, c@d.fi' }), 'email', 'emailAddress'],
  ['letters in a number', 'createPerson', () => ({ name: 'A', phone: '040 CALL ME' }), 'phone', 'phoneNumber'],
  ['a role nowhere', 'createPerson', () => ({ name: 'A', role: 'planner' }), 'role', 'roleWithoutOrganisation'],
  ['an unknown employer', 'createPerson', () => ({ name: 'A', organisationId: nobody }), 'organisationId', 'unknownOrganisation'],
  ['a person for the parties', 'createPerson', () => ({ name: 'A', visibility: 'PARTIES' }), 'visibility', 'visibilityNotAllowed'],
  ['a membership run backwards', 'addMembership', ({ sari, iisalmi }) => ({ personId: sari.id, organisationId: iisalmi.id, from: '2026-02-01', until: '2026-01-31' }), 'until', 'endsBeforeStart'],
  ['a membership of nobody', 'addMembership', ({ sari }) => ({ personId: sari.id, organisationId: nobody }), 'organisationId', 'unknownOrganisation'],

  ['an unknown resource', 'createOffer', ({ kuopio }) => ({ organisationId: kuopio.id, resourceId: 'unicorns' }), 'resourceId', 'unknownResource'],
  ['a day that isn’t', 'createOffer', ({ kuopio }) => ({ organisationId: kuopio.id, resourceId: 'meeting-rooms', from: '2026-02-30' }), 'from', 'calendarDay'],
  ['a day in another spelling', 'createOffer', ({ kuopio }) => ({ organisationId: kuopio.id, resourceId: 'meeting-rooms', from: '24.11.2026' }), 'from', 'calendarDay'],
  ['an offer run backwards', 'createOffer', ({ kuopio }) => ({ organisationId: kuopio.id, resourceId: 'meeting-rooms', from: '2026-03-01', until: '2026-02-28' }), 'until', 'endsBeforeStart'],
  ['an offer for the parties', 'createOffer', ({ kuopio }) => ({ organisationId: kuopio.id, resourceId: 'meeting-rooms', visibility: 'PARTIES' }), 'visibility', 'visibilityNotAllowed'],
  ['a resource cleared', 'updateOffer', ({ offer }) => ({ ...seen(offer), resourceId: null }), 'resourceId', 'cannotBeCleared'],
  ['a priority of 4', 'createNeed', ({ kuopio }) => ({ organisationId: kuopio.id, resourceId: 'meeting-rooms', priority: 4 }), 'priority', 'numberInRange'],
  ['a priority of 0', 'updateNeed', ({ need }) => ({ ...seen(need), priority: 0 }), 'priority', 'numberInRange'],
  ['a priority cleared', 'updateNeed', ({ need }) => ({ ...seen(need), priority: null }), 'priority', 'cannotBeCleared'],
  ['an unknown goal', 'createNeed', ({ kuopio }) => ({ organisationId: kuopio.id, resourceId: 'meeting-rooms', goalId: nobody }), 'goalId', 'unknownGoal'],
  ['an organisation as goal', 'updateNeed', ({ need, kuopio }) => ({ ...seen(need), goalId: kuopio.id }), 'goalId', 'unknownGoal'],

  ['an 18th development goal', 'createGoal', () => ({ title: 'A', sdgs: [1, 18] }), 'sdgs.1', 'numberInRange'],
  ['a development goal twice', 'createGoal', () => ({ title: 'A', sdgs: [3, 4, 3] }), 'sdgs.2', 'listedTwice'],
  ['a goal for its own eyes', 'createGoal', () => ({ title: 'A', visibility: 'OWN' }), 'visibility', 'visibilityNotAllowed'],
  ['a commitment of priority 5', 'commitToGoal', ({ goal, iisalmi }) => ({ goalId: goal.id, organisationId: iisalmi.id, priority: 5 }), 'priority', 'numberInRange'],
  ['an unknown committer', 'commitToGoal', ({ goal }) => ({ goalId: goal.id, organisationId: nobody }), 'organisationId', 'unknownOrganisation'],

  ['one party alone', 'createPartnership', (m) => ({ name: 'A', parties: parties(m).slice(0, 1) }), 'parties', 'tooFewParties'],
  ['a party twice', 'createPartnership', (m) => ({ name: 'A', parties: [...parties(m), parties(m)[0]] }), 'parties.2.organisationId', 'listedTwice'],
  ['an unknown party', 'createPartnership', (m) => ({ name: 'A', parties: [...parties(m), { organisationId: nobody }] }), 'parties.2.organisationId', 'unknownOrganisation'],
  ['an unknown contact', 'createPartnership', (m) => ({ name: 'A', parties: [...parties(m), { organisationId: m.iisalmi.id, contactIds: [m.sari.id, nobody] }] }), 'parties.2.contactIds.1', 'unknownPerson'],
  ['a party run backwards', 'createPartnership', (m) => ({ name: 'A', parties: [...parties(m), { organisationId: m.iisalmi.id, from: '2026-02-01', until: '2026-01-01' }] }), 'parties.2.until', 'endsBeforeStart'],
  ['a partnership run backwards', 'createPartnership', (m) => ({ name: 'A', parties: parties(m), startedOn: '2026-02-01', endedOn: '2026-01-01' }), 'endedOn', 'endsBeforeStart'],
  ['an unknown shared goal', 'createPartnership', (m) => ({ name: 'A', parties: parties(m), goalIds: [nobody] }), 'goalIds.0', 'unknownGoal'],
  ['an end before the stored start', 'updatePartnership', ({ partnership }) => ({ ...seen(partnership), endedOn: '2026-01-09' }), 'endedOn', 'endsBeforeStart'],
  ['a new party run backwards', 'addParty', ({ partnership, iisalmi }) => ({ partnershipId: partnership.id, version: partnership.version, party: { organisationId: iisalmi.id, from: '2026-02-01', until: '2026-01-01' } }), 'party.until', 'endsBeforeStart'],
  ['an unknown new party', 'addParty', ({ partnership }) => ({ partnershipId: partnership.id, version: partnership.version, party: { organisationId: nobody } }), 'party.organisationId', 'unknownOrganisation'],
  ['an unknown new contact', 'updateParty', ({ partnership, kuopio }) => ({ partnershipId: partnership.id, version: partnership.version, organisationId: kuopio.id, contactIds: [nobody] }), 'contactIds.0', 'unknownPerson'],
  ['a decision of tomorrow', 'recordDecision', ({ partnership }) => ({ partnershipId: partnership.id, kind: 'ENTER', on: '2026-11-25', reason: 'A' }), 'on', 'dayAfterToday'],
  ['a decision before the start', 'recordDecision', ({ partnership }) => ({ partnershipId: partnership.id, kind: 'ENTER', on: '2026-01-09', reason: 'A' }), 'on', 'dayBeforeLastChange'],
  ['a decision that doesn’t fit', 'recordDecision', ({ partnership }) => ({ partnershipId: partnership.id, kind: 'RESUME', on: '2026-02-01', reason: 'A' }), 'kind', 'decisionNotAllowed'],
  ['a decision of a stranger', 'recordDecision', ({ partnership, iisalmi }) => ({ partnershipId: partnership.id, kind: 'ENTER', on: '2026-02-01', byOrganisationId: iisalmi.id, reason: 'A' }), 'byOrganisationId', 'notAParty'],
  ['a decision of nobody', 'recordDecision', ({ partnership }) => ({ partnershipId: partnership.id, kind: 'ENTER', on: '2026-02-01', byOrganisationId: nobody, reason: 'A' }), 'byOrganisationId', 'unknownOrganisation'],
  ['a decision without reason', 'recordDecision', ({ partnership }) => ({ partnershipId: partnership.id, kind: 'ENTER', on: '2026-02-01', reason: ' ' }), 'reason', 'required'],
  ['a sixth step', 'overrideStep', ({ partnership }) => ({ partnershipId: partnership.id, version: partnership.version, step: 6, reason: 'A' }), 'step', 'numberInRange'],

  ['an unknown partnership', 'createAgreement', () => ({ partnershipId: nobody, title: 'A' }), 'partnershipId', 'unknownPartnership'],
  ['an agreement run backwards', 'createAgreement', ({ partnership }) => ({ partnershipId: partnership.id, title: 'A', validFrom: '2026-02-01', validUntil: '2026-01-01' }), 'validUntil', 'endsBeforeStart'],
  ['an agreement seen too widely', 'createAgreement', ({ partnership }) => ({ partnershipId: partnership.id, title: 'A', visibility: 'PUBLIC' }), 'visibility', 'visibilityWiderThanPartnership'],
  ['an agreement made too wide', 'updateAgreement', ({ agreement }) => ({ ...seen(agreement), visibility: 'PUBLIC' }), 'visibility', 'visibilityWiderThanPartnership'],
]; // prettier-ignore

const notFound: Case[] = [
  ...['Organisation', 'Person', 'Offer', 'Need', 'Goal', 'Partnership', 'Agreement'].flatMap((type): Case[] => [
    [`no ${type} to change`, `update${type}`, () => ({ id: nobody, version: 1 }), 'id', 'notFound'],
    [`no ${type} to delete`, `delete${type}`, () => ({ id: nobody, version: 1 }), 'id', 'notFound'],
    [
      `no ${type} but another type`,
      `delete${type}`,
      (m) => seen(type === 'Goal' ? m.kuopio : m.goal),
      'id',
      'notFound',
    ],
  ]),
  ['nobody to join', 'addMembership', ({ kuopio }) => ({ personId: nobody, organisationId: kuopio.id }), 'personId', 'notFound'],
  ['no membership to end', 'endMembership', ({ sari, iisalmi }) => ({ personId: sari.id, organisationId: iisalmi.id, until: '2026-02-01' }), '', 'noOpenMembership'],
  ['no goal to commit to', 'commitToGoal', ({ kuopio }) => ({ goalId: nobody, organisationId: kuopio.id }), 'goalId', 'notFound'],
  ['no commitment to take back', 'withdrawFromGoal', ({ goal, iisalmi }) => ({ goalId: goal.id, organisationId: iisalmi.id }), '', 'noCommitment'],
  ['no party to change', 'updateParty', ({ partnership, iisalmi }) => ({ partnershipId: partnership.id, version: partnership.version, organisationId: iisalmi.id, role: 'A' }), '', 'noParty'],
  ['no party to end', 'endParty', ({ partnership, iisalmi }) => ({ partnershipId: partnership.id, version: partnership.version, organisationId: iisalmi.id, until: '2026-02-01' }), '', 'noOpenParty'],
  ['nothing to restore', 'restoreRecord', () => ({ id: nobody }), 'id', 'notFound'],
  ['nothing deleted to restore', 'restoreRecord', ({ kuopio }) => ({ id: kuopio.id }), 'id', 'notFound'],
]; // prettier-ignore

const conflicts: Case[] = [
  ...(['kuopio', 'sari', 'offer', 'need', 'goal', 'partnership', 'agreement'] as const).map((key, i): Case => {
    const type = ['Organisation', 'Person', 'Offer', 'Need', 'Goal', 'Partnership', 'Agreement'][i] ?? '';
    return [`a ${type} changed meanwhile`, `update${type}`, (m) => ({ id: m[key].id, version: 99 }), '', 'changedMeanwhile'];
  }),
  ['a deletion seen too early', 'deleteOffer', ({ offer }) => ({ id: offer.id, version: 0 }), '', 'changedMeanwhile'],
  ['a partnership changed meanwhile', 'endParty', ({ partnership, kuopio }) => ({ partnershipId: partnership.id, version: 7, organisationId: kuopio.id, until: '2026-02-01' }), '', 'changedMeanwhile'],
  ['a member already', 'addMembership', ({ sari, kuopio }) => ({ personId: sari.id, organisationId: kuopio.id }), '', 'memberAlready'],
  ['a party already', 'addParty', ({ partnership, kuopio }) => ({ partnershipId: partnership.id, version: partnership.version, party: { organisationId: kuopio.id } }), '', 'partyAlready'],
  ['a party’s organisation', 'deleteOrganisation', ({ siilinjarvi }) => seen(siilinjarvi), '', 'othersRestOnIt'],
  ['a goal others rest on', 'deleteGoal', ({ goal }) => seen(goal), '', 'othersRestOnIt'],
  ['a contact person', 'deletePerson', ({ sari }) => seen(sari), '', 'othersRestOnIt'],
  ['a partnership with an agreement', 'deletePartnership', ({ partnership }) => seen(partnership), '', 'othersRestOnIt'],
]; // prettier-ignore

describe.each([
  ['BAD_USER_INPUT', badInput],
  ['NOT_FOUND', notFound],
  ['CONFLICT', conflicts],
])('%s, and nothing is written, for', (code, cases) => {
  test.each(cases)('%s (%s)', async (_what, mutation, input, field, reason) => {
    const before = await storeDigest(t.graph);
    const error = await refusal(t, mutation, input(n));
    expect(error).toMatchObject({ code, reason, ...(field === '' ? {} : { field }) });
    expect(await storeDigest(t.graph)).toBe(before);
  });
});

test('all that is wrong with an input is told at once, each beside its field, in the reader’s language', async () => {
  const input = { name: '', sector: 'PUBLIC', businessId: '1-1', attributes: [{ name: 'a', value: '\u0000' }] };
  const error = await refusal(t, 'createOrganisation', input, { language: 'fi' });
  expect(error['message']).toBe('Täytä tämä kenttä.');
  expect(error['fields']).toEqual([
    { field: 'name', reason: 'required', message: 'Täytä tämä kenttä.' },
    { field: 'businessId', reason: 'businessId', message: expect.stringContaining('Y-tunnus') as unknown },
    {
      field: 'attributes.0.value',
      reason: 'controlCharacters',
      message: expect.stringContaining('ohjausmerkkejä') as unknown,
    },
  ]);
});

test('a deletion that others hold back names them', async () => {
  expect((await refusal(t, 'deleteOrganisation', seen(n.kuopio)))['message']).toBe(
    'These still rest on it: Everyone swims, Swimming together, Sari Savolainen. Delete or change them first.',
  );
  expect((await refusal(t, 'deleteGoal', seen(n.goal), { language: 'sv' }))['message']).toContain('Swimming together');
  expect(await refusal(t, 'deletePartnership', seen(n.partnership))).toMatchObject({
    holders: [{ id: n.agreement.id, type: 'Agreement' }],
  });
});

test('a conflict of versions tells the version that stands', async () => {
  expect(await refusal(t, 'updateGoal', { id: n.goal.id, version: 9, title: 'B' })).toMatchObject({ version: 1 });
});

test('one refused mutation of a request leaves the others their answers', async () => {
  const { data, errors } = await t.ask(
    `mutation Two($good: CreateGoalInput!, $bad: CreateGoalInput!) {
       good: createGoal(input: $good) { goal { title } }
       bad: createGoal(input: $bad) { goal { title } }
     }`,
    { good: { title: 'Better air' }, bad: { title: 'Worse air', targetDate: '2026-13-01' } },
  );
  expect(data).toEqual({ good: { goal: { title: 'Better air' } }, bad: null });
  expect(errors.map(({ path, extensions }) => [path, extensions?.['field']])).toEqual([[['bad'], 'targetDate']]);
});
