import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { turnOfDay } from '../../../api/turn-of-day/turn-of-day.ts';
import { emptyStore } from '../../empty-store.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { change, refusal, valueOf } from './changes.ts';
import { smallNetwork, type SmallNetwork } from './small-network.ts';

let t: TestApp;
let n: SmallNetwork;

beforeAll(async () => {
  t = await testApp({ today: () => '2026-11-24' });
});
beforeEach(async () => {
  await emptyStore(t.graph);
  n = await smallNetwork(t);
});
afterAll(() => t.close());

/** What is asked of each list, to tell whether anything has changed. */
const lists: Readonly<Record<string, string>> = {
  organisations: `id version updatedAt name place { id } people { person { id } role from until }
    goals { goal { id } motive } offers { id } needs { id }`,
  people: 'id version name memberships { organisation { id } role from until }',
  goals: 'id version owner { id } pursuedBy { organisation { id } motive } needs { id }',
  offers: 'id version organisation { id }',
  needs: 'id version organisation { id } goal { id }',
  partnerships: `id version status step level goals { id }
    parties { organisation { id } contacts { id } from until } decisions { id kind } agreements { id }`,
  agreements: 'id version partnership { id }',
};

/** All that a client may read. */
async function everything(): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [list, fields] of Object.entries(lists)) {
    const { data, errors } = await t.ask(`{ ${list} { edges { node { ${fields} } } } }`);
    expect(errors).toEqual([]);
    answers.push(data);
  }
  return answers;
}

const remove = (name: string, { id, version }: { id: string; version: number }) =>
  change(t, `delete${name}`, { id, version });
const restore = (id: string) => change(t, 'restoreRecord', { id });
const readersOf = (id: string) => valueOf(t.graph, 'MATCH (r:Record {id: $id}) RETURN r.audience AS value', { id });

test('what is deleted is nowhere to be read, and comes back as it was with all that went with it', async () => {
  const { kuopio, siilinjarvi, partnership, goal, sari, agreement, offer, need } = n;
  const decision = { partnershipId: partnership.id, kind: 'ENTER', on: '2026-02-01', reason: 'A' };
  await change(t, 'recordDecision', decision);
  const order = [
    ['Agreement', agreement],
    ['Partnership', partnership],
    ['Need', need],
    ['Goal', goal],
    ['Person', sari],
    ['Offer', offer],
    ['Organisation', siilinjarvi],
    ['Organisation', kuopio],
  ] as const;
  const states: unknown[] = [];
  for (const [type, record] of order) {
    states.push(await everything());
    expect(await remove(type, record)).toBe(record.id);
    const { data } = await t.ask('query R($id: ID!) { record(id: $id) { id } }', { id: record.id });
    expect(data).toEqual({ record: null });
    expect(JSON.stringify(await everything())).not.toContain(record.id);
  }
  for (const [, record] of [...order].reverse()) {
    expect(await restore(record.id)).toEqual({ id: record.id, version: record.version });
    expect(await everything()).toEqual(states.pop());
  }
});

test('readers and levels follow a partnership that goes and comes', async () => {
  await remove('Agreement', n.agreement);
  await remove('Partnership', n.partnership);
  expect(await readersOf(n.sari.id)).toEqual([n.kuopio.id]);
  await change(t, 'updateOrganisation', { id: n.siilinjarvi.id, version: 1, placeId: 'municipality:297' });
  await restore(n.partnership.id);
  expect(await readersOf(n.sari.id)).toEqual([n.kuopio.id, n.siilinjarvi.id].sort());
  const { data } = await t.ask('query P($id: ID!) { partnership(id: $id) { level } }', { id: n.partnership.id });
  expect(data).toEqual({ partnership: { level: 'LOCAL' } });
});

test('a commitment goes with its organisation, and the goal’s readers know', async () => {
  await change(t, 'commitToGoal', { goalId: n.goal.id, organisationId: n.iisalmi.id, motive: 'Joy' });
  expect(await readersOf(n.goal.id)).toContain(n.iisalmi.id);
  await remove('Organisation', n.iisalmi);
  expect(await readersOf(n.goal.id)).not.toContain(n.iisalmi.id);
  await restore(n.iisalmi.id);
  expect(await readersOf(n.goal.id)).toContain(n.iisalmi.id);
});

test('what rests on something gone waits for it, and is told which', async () => {
  await remove('Agreement', n.agreement);
  await remove('Partnership', n.partnership);
  expect(await refusal(t, 'restoreRecord', { id: n.agreement.id })).toMatchObject({
    code: 'CONFLICT',
    reason: 'restsOnGone',
    message: 'This rests on what has been deleted: Swimming together. Restore that first.',
    holders: [{ id: n.partnership.id, type: 'Partnership' }],
  });
  await remove('Need', n.need);
  await remove('Goal', n.goal);
  expect(await refusal(t, 'restoreRecord', { id: n.need.id })).toMatchObject({ reason: 'restsOnGone' });
  expect(await refusal(t, 'restoreRecord', { id: n.partnership.id })).toMatchObject({ reason: 'restsOnGone' });
  await restore(n.goal.id);
  await restore(n.partnership.id);
  await restore(n.agreement.id);
  await restore(n.need.id);
});

test('a past membership comes back when both its person and its organisation are there', async () => {
  const pair = { personId: n.sari.id, organisationId: n.iisalmi.id };
  await change(t, 'addMembership', { ...pair, from: '2020-01-01', until: '2021-12-31' });
  const memberships = async () =>
    (await t.ask('query P($id: ID!) { person(id: $id) { memberships { organisation { name } } } }', { id: n.sari.id }))
      .data;
  await remove('Organisation', n.iisalmi);
  await change(t, 'updateParty', {
    partnershipId: n.partnership.id,
    version: 1,
    organisationId: n.kuopio.id,
    contactIds: [],
  });
  await remove('Person', n.sari);
  await restore(n.iisalmi.id);
  await restore(n.sari.id);
  expect(await memberships()).toEqual({
    person: { memberships: [{ organisation: { name: 'Iisalmi' } }, { organisation: { name: 'Kuopio' } }] },
  });
});

test('a business id taken meanwhile stands against the return of the organisation that had it', async () => {
  await change(t, 'updateOrganisation', { id: n.iisalmi.id, version: 1, businessId: '0174666-4' });
  await remove('Organisation', { ...n.iisalmi, version: 2 });
  const taker = await change(t, 'createOrganisation', { name: 'Taker', sector: 'PUBLIC', businessId: '0174666-4' });
  expect(await refusal(t, 'restoreRecord', { id: n.iisalmi.id })).toMatchObject({
    code: 'CONFLICT',
    reason: 'businessIdTaken',
    holders: [{ id: taker.id, type: 'Organisation' }],
  });
  await change(t, 'updateOrganisation', { id: taker.id, version: 1, businessId: null });
  await restore(n.iisalmi.id);
});

test('a deletion and a new party of the same organisation never both succeed', async () => {
  const add = 'mutation A($input: AddPartyInput!) { addParty(input: $input) { partnership { id } } }';
  const drop = 'mutation D($input: DeleteRecordInput!) { deleteOrganisation(input: $input) { deletedId } }';
  for (let round = 0; round < 10; round += 1) {
    const party = await change(t, 'createOrganisation', { name: `Round ${String(round)}`, sector: 'PUBLIC' });
    const { version } = await change(t, 'updatePartnership', {
      id: n.partnership.id,
      version: await versionOf(n.partnership.id),
    });
    const answers = await Promise.all([
      t.ask(add, { input: { partnershipId: n.partnership.id, version, party: { organisationId: party.id } } }),
      t.ask(drop, { input: { id: party.id, version: 1 } }),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  }
});

const versionOf = async (id: string) =>
  Number(await valueOf(t.graph, 'MATCH (r:Record {id: $id}) RETURN r.version AS value', { id }));

test('after 30 days a deleted record cannot be restored, and the turn of the day removes it', async () => {
  const personal = await change(t, 'createOrganisation', { name: 'Old', sector: 'PUBLIC' });
  await change(t, 'createOffer', { organisationId: personal.id, resourceId: 'meeting-rooms' });
  await remove('Organisation', personal);
  await remove('Organisation', n.iisalmi);
  await t.graph.runAlone(
    "MATCH (d:Deleted) WHERE $id IN [d.id, d.deletedWith] SET d.deletedAt = datetime() - duration('P30DT1H')",
    { id: personal.id },
  );
  expect(await refusal(t, 'restoreRecord', { id: personal.id })).toMatchObject({ code: 'NOT_FOUND' });
  await turnOfDay(t.graph)('2026-11-25');
  expect(await valueOf(t.graph, 'MATCH (d:Deleted) RETURN collect(d.name) AS value')).toEqual(['Iisalmi']);
  await restore(n.iisalmi.id);
});

test('an agreement comes back seen no more widely than its partnership is by now', async () => {
  const { partnership, agreement } = n;
  const update = (name: string, { id }: { id: string }, version: number, visibility: string) =>
    change(t, `update${name}`, { id, version, visibility });
  await update('Partnership', partnership, 1, 'PUBLIC');
  await update('Agreement', agreement, 1, 'PUBLIC');
  await remove('Agreement', { ...agreement, version: 2 });
  await update('Partnership', partnership, 2, 'PARTIES');
  const restored = await change(t, 'restoreRecord', { id: agreement.id }, 'record { id version visibility }');
  expect(restored).toEqual({ id: agreement.id, version: 3, visibility: 'PARTIES' });
});
