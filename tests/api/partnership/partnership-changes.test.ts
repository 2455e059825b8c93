import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emptyStore } from '../../empty-store.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { change, type Input, refusal, valueOf } from '../writing/changes.ts';
import { smallNetwork, type SmallNetwork } from '../writing/small-network.ts';

let today = '2026-11-24';
let t: TestApp;
let n: SmallNetwork;

beforeAll(async () => {
  t = await testApp({ today: () => today });
});
beforeEach(async () => {
  today = '2026-11-24';
  await emptyStore(t.graph);
  n = await smallNetwork(t);
});
afterAll(() => t.close());

const decide = (input: Input) =>
  change(t, 'recordDecision', { partnershipId: n.partnership.id, reason: 'Agreed', ...input });
const timeline = (id = n.partnership.id) =>
  valueOf(t.graph, 'MATCH (p:Partnership {id: $id}) RETURN [[d IN p.statusDays | toString(d)], p.statuses] AS value', {
    id,
  });
/** The days on which the parties that have not left accepted, Kuopio left out. */
async function accepted(): Promise<unknown[]> {
  const query = 'query ($id: ID!) { partnership(id: $id) { parties { acceptedOn until organisation { id } } } }';
  const { data } = await t.ask(query, { id: n.partnership.id });
  const { parties } = (data as { partnership: { parties: (Input & { organisation: Input })[] } }).partnership;
  const present = parties.filter(({ until, organisation }) => until === null && organisation['id'] !== n.kuopio.id);
  return present.map(({ acceptedOn }) => acceptedOn);
}

const partySelection = `partnership { version parties { organisation { name } role responsibilities from until
  contacts { name } } }`;

test('a partnership begins today, exploring, on the first step, unless it says otherwise', async () => {
  const parties = [{ organisationId: n.kuopio.id }, { organisationId: n.iisalmi.id, role: 'host', from: '2026-12-01' }];
  const selection = `partnership { id version visibility status step startedOn endedOn goals { id }
    parties { organisation { name } role from } }`;
  expect(await change(t, 'createPartnership', { name: 'A', parties, goalIds: [n.goal.id] }, selection)).toMatchObject({
    version: 1,
    visibility: 'NETWORK',
    status: 'EXPLORING',
    step: 1,
    startedOn: '2026-11-24',
    endedOn: null,
    goals: [{ id: n.goal.id }],
    parties: [
      { organisation: { name: 'Iisalmi' }, role: 'host', from: '2026-12-01' },
      { organisation: { name: 'Kuopio' }, role: null, from: null },
    ],
  });
  const active = await change(
    t,
    'createPartnership',
    { name: 'B', parties, status: 'ACTIVE', startedOn: '2024-01-01' },
    selection,
  );
  expect(active).toMatchObject({ status: 'ACTIVE', startedOn: '2024-01-01' });
  expect(await timeline(active.id)).toEqual([['2024-01-01'], ['ACTIVE']]);
  const past = await change(
    t,
    'createPartnership',
    { name: 'C', parties, status: 'ENDED', endedOn: '2020-12-31' },
    selection,
  );
  expect(past).toMatchObject({ status: 'ENDED', startedOn: null, endedOn: '2020-12-31' });
  const coming = await change(t, 'createPartnership', { name: 'D', parties, startedOn: '2027-01-01' }, selection);
  expect(await timeline(coming.id)).toEqual([['2026-11-24'], ['EXPLORING']]);
});

test('it becomes active with the acceptance of the last of its current parties, from that day on', async () => {
  const { version } = n.partnership;
  expect(await decide({ kind: 'ENTER', on: '2026-03-10', byOrganisationId: n.kuopio.id })).toMatchObject({ status: 'EXPLORING', version });
  expect(await decide({ kind: 'ENTER', on: '2026-03-11', byOrganisationId: n.kuopio.id })).toMatchObject({ status: 'EXPLORING' });
  expect(await decide({ kind: 'ENTER', on: '2026-02-01', byOrganisationId: n.siilinjarvi.id })).toMatchObject({ status: 'ACTIVE', version });
  expect(await timeline()).toEqual([['2026-01-10', '2026-03-10'], ['EXPLORING', 'ACTIVE']]);
  const { data } = await t.ask('query P($id: ID!) { partnership(id: $id) { decisions { kind on by { name } reason } } }', { id: n.partnership.id });
  expect(data).toMatchObject({ partnership: { decisions: [
    { kind: 'ENTER', on: '2026-03-11', by: { name: 'Kuopio' }, reason: 'Agreed' },
    { kind: 'ENTER', on: '2026-03-10', by: { name: 'Kuopio' } },
    { kind: 'ENTER', on: '2026-02-01', by: { name: 'Siilinjärvi' } },
  ] } });
}); // prettier-ignore

test('a party that has left need not accept, one that has joined must', async () => {
  const { id } = n.partnership;
  await decide({ kind: 'ENTER', on: '2026-03-10', byOrganisationId: n.kuopio.id });
  await change(t, 'addParty', {
    partnershipId: id,
    version: 1,
    party: { organisationId: n.iisalmi.id, from: '2026-04-01' },
  });
  expect(await decide({ kind: 'ENTER', on: '2026-05-01', byOrganisationId: n.siilinjarvi.id })).toMatchObject({
    status: 'EXPLORING',
  });
  await change(t, 'endParty', { partnershipId: id, version: 2, organisationId: n.siilinjarvi.id, until: '2026-06-01' });
  expect(await decide({ kind: 'ENTER', on: '2026-07-01', byOrganisationId: n.iisalmi.id })).toMatchObject({
    status: 'ACTIVE',
  });
  const late = { partnershipId: id, kind: 'PAUSE', on: '2026-08-01', byOrganisationId: n.siilinjarvi.id, reason: 'A' };
  expect(await refusal(t, 'recordDecision', late)).toMatchObject({ field: 'byOrganisationId', reason: 'notAParty' });
});

test('it is active on no day on which a party belonged to it that never accepted', async () => {
  const { id } = n.partnership;
  await change(t, 'endParty', { partnershipId: id, version: 1, organisationId: n.siilinjarvi.id, until: '2026-11-22' });
  expect(await decide({ kind: 'ENTER', on: '2026-02-01', byOrganisationId: n.kuopio.id })).toMatchObject({
    status: 'ACTIVE',
  });
  expect(await timeline()).toEqual([
    ['2026-01-10', '2026-11-23'],
    ['EXPLORING', 'ACTIVE'],
  ]);
});

test('nor does the decision of all who are left speak for who has gone', async () => {
  const gone = { organisationId: n.siilinjarvi.id, from: '2020-01-01', until: '2026-11-23' };
  const parties = [{ organisationId: n.kuopio.id }, gone];
  const { id } = await change(t, 'createPartnership', { name: 'A', startedOn: '2020-01-01', parties });
  expect(await decide({ partnershipId: id, kind: 'ENTER', on: '2020-01-02' })).toMatchObject({ status: 'ACTIVE' });
  expect(await timeline(id)).toEqual([
    ['2020-01-01', '2026-11-24'],
    ['EXPLORING', 'ACTIVE'],
  ]);
});

test.each<[string, string, (organisationId: string) => Input]>([
  ['added again', 'addParty', (organisationId) => ({ party: { organisationId, from: '2026-01-10' } })],
  ['given its days back', 'updateParty', (organisationId) => ({ organisationId, until: null })],
])('a party that left and is %s accepts anew', async (_, comesBack, as) => {
  const [partnershipId, left] = [n.partnership.id, n.siilinjarvi.id];
  await decide({ kind: 'ENTER', on: '2026-02-01', byOrganisationId: left });
  expect(await accepted()).toEqual(['2026-02-01']);
  await change(t, 'endParty', { partnershipId, version: 1, organisationId: left, until: '2026-03-01' });
  await change(t, comesBack, { partnershipId, version: 2, ...as(left) });
  expect(await accepted()).toEqual([null]);
  expect(await decide({ kind: 'ENTER', on: '2026-02-01', byOrganisationId: n.kuopio.id })).toMatchObject({
    status: 'EXPLORING',
  });
  expect(await decide({ kind: 'ENTER', on: '2026-04-01', byOrganisationId: left })).toMatchObject({ status: 'ACTIVE' });
});

test('an acceptance stays while a party’s days become fewer, its part another', async () => {
  const [partnershipId, organisationId] = [n.partnership.id, n.siilinjarvi.id];
  await decide({ kind: 'ENTER', on: '2026-02-01', byOrganisationId: organisationId });
  await change(t, 'updateParty', { partnershipId, version: 1, organisationId, from: '2026-01-20', role: 'host' });
  await change(t, 'endParty', { partnershipId, version: 2, organisationId, until: '2026-11-23' });
  await decide({ kind: 'ENTER', on: '2026-02-02', byOrganisationId: n.kuopio.id });
  expect(await timeline()).toEqual([
    ['2026-01-10', '2026-02-02'],
    ['EXPLORING', 'ACTIVE'],
  ]);
});

test('the decisions of all together move the status along its ways, and several may fall on one day', async () => {
  expect(await decide({ kind: 'ENTER', on: '2026-02-01' })).toMatchObject({ status: 'ACTIVE' });
  expect(await decide({ kind: 'PAUSE', on: '2026-02-01' })).toMatchObject({ status: 'PAUSED' });
  expect(await decide({ kind: 'RESUME', on: '2026-03-01', byOrganisationId: n.kuopio.id })).toMatchObject({
    status: 'ACTIVE',
  });
  expect(await decide({ kind: 'END', on: '2026-11-24' })).toMatchObject({ status: 'ENDED' });
  const again = { partnershipId: n.partnership.id, kind: 'END', on: '2026-11-24', reason: 'A' };
  expect(await refusal(t, 'recordDecision', again, { language: 'fi' })).toMatchObject({
    field: 'kind',
    message: 'Tätä ei voi päättää, kun kumppanuuden tila on päättynyt: valitse tilaan sopiva päätös.',
  });
  expect(await timeline()).toEqual([
    ['2026-01-10', '2026-02-01', '2026-02-01', '2026-03-01', '2026-11-24'],
    ['EXPLORING', 'ACTIVE', 'PAUSED', 'ACTIVE', 'ENDED'],
  ]);
});

test('a step set by hand holds from today on, and taking it away leads back to the first', async () => {
  const input = { partnershipId: n.partnership.id, reason: 'We know each other' };
  const selection = 'partnership { version step stepOverride { step reason setOn } }';
  expect(await change(t, 'overrideStep', { ...input, version: 1, step: 3 }, selection)).toEqual({
    version: 2,
    step: 3,
    stepOverride: { step: 3, reason: 'We know each other', setOn: '2026-11-24' },
  });
  today = '2026-11-30';
  expect(await change(t, 'overrideStep', { ...input, version: 2, step: null }, selection)).toEqual({
    version: 3,
    step: 1,
    stepOverride: null,
  });
  expect(
    await valueOf(t.graph, 'MATCH (p:Partnership) RETURN [[d IN p.stepDays | toString(d)], p.steps] AS value'),
  ).toEqual([
    ['2026-01-10', '2026-11-24', '2026-11-30'],
    [1, 3, 1],
  ]);
});

test('a party is added, changed and ended, each a version on', async () => {
  const { id: partnershipId } = n.partnership;
  const organisationId = n.iisalmi.id;
  const party = {
    organisationId,
    role: 'pool',
    responsibilities: 'The pool',
    contactIds: [n.sari.id],
    from: '2026-02-01',
  };
  const added = await change(t, 'addParty', { partnershipId, version: 1, party }, partySelection);
  expect(added).toMatchObject({ version: 2 });
  expect((added['parties'] as unknown[])[0]).toEqual({
    organisation: { name: 'Iisalmi' },
    role: 'pool',
    responsibilities: 'The pool',
    from: '2026-02-01',
    until: null,
    contacts: [{ name: 'Sari Savolainen' }],
  });
  const changes = { partnershipId, organisationId, role: 'host', responsibilities: null, contactIds: null };
  const changed = await change(t, 'updateParty', { ...changes, version: 2 }, partySelection);
  expect((changed['parties'] as unknown[])[0]).toMatchObject({
    role: 'host',
    responsibilities: null,
    from: '2026-02-01',
    contacts: [],
  });
  const backwards = { partnershipId, version: 3, organisationId, until: '2026-01-31' };
  expect(await refusal(t, 'endParty', backwards)).toMatchObject({ field: 'until', reason: 'endsBeforeStart' });
  const ended = await change(
    t,
    'endParty',
    { partnershipId, version: 3, organisationId, until: '2026-11-24' },
    partySelection,
  );
  expect(ended).toMatchObject({ version: 4 });
  const again = { organisationId, from: '2026-11-25' };
  await change(t, 'addParty', { partnershipId, version: 4, party: again });
  const newest = await change(
    t,
    'updateParty',
    { partnershipId, version: 5, organisationId, role: 'guest' },
    partySelection,
  );
  expect((newest['parties'] as { role: string; from: string }[]).filter(({ role }) => role === 'guest')).toMatchObject([
    { from: '2026-11-25' },
  ]);
});

test('a partnership that narrows takes its agreements with it, and the history says so', async () => {
  await change(t, 'updatePartnership', { id: n.partnership.id, version: 1, visibility: 'PUBLIC' });
  await change(t, 'updateAgreement', { id: n.agreement.id, version: 1, visibility: 'PUBLIC' });
  await change(t, 'updatePartnership', { id: n.partnership.id, version: 2, visibility: 'PARTIES' });
  const { data } = await t.ask('query A($id: ID!) { agreement(id: $id) { visibility version } }', {
    id: n.agreement.id,
  });
  expect(data).toEqual({ agreement: { visibility: 'PARTIES', version: 3 } });
  const events =
    "MATCH (e:AuditEvent {action: 'updatePartnership'}) WITH e ORDER BY e.sequence RETURN collect(e.recordLabel) AS value";
  expect(await valueOf(t.graph, events)).toEqual(['Partnership', 'Partnership', 'Agreement']);
});
