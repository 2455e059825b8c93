import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeed } from '../../../seed/load.ts';
import { emptyStore } from '../../empty-store.ts';
import { loadedOn, testApp, type TestApp } from '../../test-app.ts';
import { testSeal } from '../../test-seal.ts';
import { checkChain } from './chain.ts';
import { change, valueOf } from './changes.ts';
import { smallNetwork, type SmallNetwork } from './small-network.ts';

let t: TestApp;
let n: SmallNetwork;

beforeAll(async () => {
  t = await testApp();
  n = await smallNetwork(t);
});
afterAll(() => t.close());

interface Event {
  readonly organisations: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** The last event of an action. */
async function lastOf(action: string): Promise<Event & Record<string, unknown>> {
  const event = await valueOf(
    t.graph,
    `MATCH (e:AuditEvent {action: $action})-[:HOLDS]->(v)
     RETURN e {.viewer, .recordId, .recordLabel, .organisations, .sequence, before: v.before, after: v.after} AS value
     ORDER BY e.sequence DESC LIMIT 1`,
    { action },
  );
  const found = event as Event & Record<string, unknown>;
  return { ...found, before: JSON.parse(String(found.before)), after: JSON.parse(String(found.after)) };
}

test('a new record leaves all that it says, and whose it is', async () => {
  const offer = await change(t, 'createOffer', { organisationId: n.kuopio.id, resourceId: 'vehicles', description: 'A van' }); // prettier-ignore
  const event = await lastOf('createOffer');
  expect(event).toMatchObject({ viewer: 'local', recordId: offer.id, recordLabel: 'Offer', before: null });
  expect(event.after).toMatchObject({ resourceId: 'vehicles', description: 'A van', organisationId: n.kuopio.id });
  expect(event.organisations).toEqual([n.kuopio.id]);
});

test('an update leaves the fields that differ, as they were and as they are', async () => {
  await change(t, 'updatePerson', { id: n.sari.id, version: 1, title: 'Head of planning', name: 'Sari Savolainen' });
  expect(await lastOf('updatePerson')).toMatchObject({ before: { title: null }, after: { title: 'Head of planning' } });
  const { before, after } = await lastOf('updatePerson');
  expect([before, after].map((each) => Object.keys(each as object))).toEqual([['title'], ['title']]);
});

test('a change of a partnership is one of all its parties', async () => {
  await change(t, 'overrideStep', { partnershipId: n.partnership.id, version: 1, step: 3, reason: 'Trust' });
  const event = await lastOf('overrideStep');
  expect(event.organisations).toEqual([n.kuopio.id, n.siilinjarvi.id].sort());
  expect(event.after).toMatchObject({ stepOverride: { step: 3, reason: 'Trust' } });
});

test('a deleted record leaves all that it said, and whose it was', async () => {
  await change(t, 'deleteNeed', { id: n.need.id, version: 1 });
  const event = await lastOf('deleteNeed');
  expect(event.after).toBeNull();
  expect(event.before).toMatchObject({ resourceId: 'meeting-rooms', goalId: n.goal.id });
  expect(event.organisations).toEqual([n.siilinjarvi.id]);
});

test('a record that is brought back leaves all that it says again', async () => {
  await change(t, 'restoreRecord', { id: n.need.id });
  const event = await lastOf('restoreRecord');
  expect(event).toMatchObject({ recordId: n.need.id, recordLabel: 'Need', before: null });
  expect(event.after).toEqual((await lastOf('deleteNeed')).before);
  expect(event.organisations).toEqual([n.siilinjarvi.id]);
});

test('a load leaves one event, and one that is there already none', async () => {
  await emptyStore(t.graph);
  for (let i = 0; i < 2; i += 1) await loadSeed(t.graph, 'demo', { today: loadedOn, seal: testSeal });
  expect(await lastOf('loadSeed')).toMatchObject({
    sequence: 1, viewer: 'seed', recordId: 'demo', recordLabel: 'Seed', before: null, after: { name: 'demo', day: loadedOn },
  }); // prettier-ignore
  expect(await checkChain(t.graph)).toEqual({ length: 1, faults: [] });
});
