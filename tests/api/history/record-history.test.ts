/** Who is told what of a record's history: the record's own guard, at the time of each event and now. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Accounts, type Peopled, type Role } from '../permissions/accounts.ts';
import { change, type Input } from '../writing/changes.ts';

let accounts: Accounts;
let m: Peopled;
beforeAll(async () => {
  accounts = await Accounts.open();
  m = await accounts.renew();
});
afterAll(() => accounts.t.close());

interface Event {
  action: string;
  by: string | null;
  organisations: { name: string }[];
  changes: { field: string; before: string | null; after: string | null }[] | null;
}

type Kind = 'organisation' | 'person' | 'goal' | 'partnership';

async function historyFor(role: Role | 'local', kind: Kind, { id }: { id: string }): Promise<Event[] | null> {
  if (role === 'local') accounts.beLocal();
  else await accounts.beSignedIn(role);
  const query = `query ($id: ID!) { record: ${kind}(id: $id) {
    history { at action by organisations { name } changes { field before after } } } }`;
  const { data, errors } = await accounts.t.ask(query, { id });
  expect(errors).toEqual([]);
  return (data as { record: { history: Event[] } | null }).record?.history ?? null;
}

const actions = (events: Event[] | null) => events?.map(({ action }) => action);
async function changeAs(role: Role, mutation: string, input: Input): Promise<{ id: string; version: number }> {
  accounts.be(role);
  return change(accounts.t, mutation, input);
}

test('a record tells what happened to it, the newest first, with who did it and in names', async () => {
  await changeAs('coordinator', 'updateOrganisation', {
    id: m.kuopio.id,
    version: 1,
    description: 'By the lake',
    placeId: 'municipality:749',
  });
  const events = await historyFor('member', 'organisation', m.kuopio);
  expect(actions(events)).toEqual(['updateOrganisation', 'createOrganisation']);
  expect(events?.[0]).toMatchObject({
    by: 'coordinator',
    organisations: [{ name: 'Kuopio' }],
    changes: expect.arrayContaining([
      { field: 'description', before: null, after: 'By the lake' },
      { field: 'placeId', before: 'Kuopio', after: 'Siilinjärvi' },
    ]) as unknown,
  });
  expect(events?.[1]).toMatchObject({ by: null, organisations: [] });
  expect(await historyFor('public', 'organisation', m.kuopio)).toMatchObject([
    { by: null, organisations: [{ name: 'Kuopio' }] },
    {},
  ]);
});

test('the history of a hidden record is as hidden as the record', async () => {
  expect(await historyFor('stranger', 'partnership', m.secret)).toBeNull();
  expect(actions(await historyFor('partner', 'partnership', m.secret))).toEqual(['createPartnership']);
});

test('what a person’s record said while it was its organisation’s own is not told when it is opened', async () => {
  const { id } = m.sari;
  await changeAs('coordinator', 'updatePerson', { id, version: 1, phone: '+358 40 111 1111' });
  await changeAs('coordinator', 'updatePerson', { id, version: 2, phone: null, visibility: 'NETWORK' });
  await changeAs('coordinator', 'updatePerson', { id, version: 3, title: 'Planner' });
  const told = await historyFor('stranger', 'person', m.sari);
  expect(actions(told)).toEqual(['updatePerson', 'updatePerson', 'updatePerson', 'createPerson']);
  expect(told?.map(({ changes }) => changes)).toEqual([
    [{ field: 'title', before: null, after: 'Planner' }],
    null,
    null,
    null,
  ]);
  expect(JSON.stringify(told)).not.toContain('111 1111');
  expect(JSON.stringify(await historyFor('member', 'person', m.sari))).toContain('111 1111');
});

test('decisions are told among the parties, who read them', async () => {
  await changeAs('coordinator', 'recordDecision', {
    partnershipId: m.partnership.id,
    kind: 'ENTER',
    on: '2026-02-01',
    byOrganisationId: m.kuopio.id,
    reason: 'A goal in common',
  });
  expect(actions(await historyFor('partner', 'partnership', m.partnership))).toEqual([
    'recordDecision',
    'createPartnership',
  ]);
  expect(actions(await historyFor('stranger', 'partnership', m.partnership))).toEqual(['createPartnership']);
});

test('an entry of an organisation that may not be seen leaves no trace, nor does what names one', async () => {
  accounts.beLocal();
  await change(accounts.t, 'updateOrganisation', { id: m.iisalmi.id, version: 1, visibility: 'NETWORK' });
  await change(accounts.t, 'updateGoal', { id: m.goal.id, version: 1, visibility: 'PUBLIC' });
  await change(accounts.t, 'commitToGoal', { goalId: m.goal.id, organisationId: m.iisalmi.id, motive: 'Health' });
  await change(accounts.t, 'updatePartnership', { id: m.talks.id, version: 1, goalIds: [m.secretGoal.id] });
  expect(actions(await historyFor('stranger', 'goal', m.goal))?.[0]).toBe('commitToGoal');
  expect(actions(await historyFor('public', 'goal', m.goal))).toEqual(['updateGoal', 'commitToGoal', 'createGoal']);
  const [event] = (await historyFor('stranger', 'partnership', m.talks)) ?? [];
  expect(event).toMatchObject({ action: 'updatePartnership', changes: [] });
  expect((await historyFor('partner', 'partnership', m.talks))?.[0]?.changes).toEqual([
    { field: 'goalIds', before: null, after: 'Win the bid' },
  ]);
});

test('values that were erased are told no more, the event is', async () => {
  accounts.beLocal();
  await accounts.t.graph.runAlone(
    'MATCH (event:AuditEvent {recordId: $id})-[:HOLDS]->(held:AuditValues) DETACH DELETE held',
    { id: m.siilinjarvi.id },
  );
  expect(await historyFor('local', 'organisation', m.siilinjarvi)).toMatchObject([
    { action: 'createOrganisation', changes: null },
  ]);
});
