import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import { localViewer, type Viewer } from '../../../api/context.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { change, documentOf, type Input, payloadOf, refusal, storeDigest } from './changes.ts';
import { smallNetwork, type SmallNetwork } from './small-network.ts';

const everyone: Viewer = { id: 'someone', open: ['PUBLIC', 'NETWORK'], organisations: [], writes: 'EVERYTHING' };
/** Makes `late` a coordinator of the organisation. */
const givesRights = "MATCH (user:User {id: 'late'}), (own:Organisation {id: $id}) MERGE (user)-[:COORDINATES]->(own)";
const nobody = '00000000-0000-4000-8000-000000000000';
let viewer: Viewer = localViewer;
let t: TestApp;
let n: SmallNetwork;
let deletedId: string;

beforeAll(async () => {
  t = await testApp({ viewerOf: () => viewer });
  n = await smallNetwork(t);
  await change(t, 'updatePartnership', { id: n.partnership.id, version: 1, visibility: 'PARTIES' });
  await change(t, 'updateGoal', { id: n.goal.id, version: 1, visibility: 'PARTIES' });
  const offer = { organisationId: n.kuopio.id, resourceId: 'meeting-rooms', visibility: 'OWN' };
  ({ id: deletedId } = await change(t, 'createOffer', offer));
  await change(t, 'deleteOffer', { id: deletedId, version: 1 }, 'deletedId');
});
beforeEach(() => {
  viewer = everyone;
});
afterAll(() => t.close());

describe('what the viewer may not see is refused exactly like what is not there', () => {
  type Case = [mutation: string, hidden: (n: SmallNetwork) => string, input: (id: string, n: SmallNetwork) => Input];
  test.each<Case>([
    ['updatePartnership', (m) => m.partnership.id, (id) => ({ id, version: 99, name: 'A' })],
    ['deletePartnership', (m) => m.partnership.id, (id) => ({ id, version: 2 })],
    ['overrideStep', (m) => m.partnership.id, (partnershipId) => ({ partnershipId, version: 2, step: 2, reason: 'A' })],
    ['recordDecision', (m) => m.partnership.id, (partnershipId) => ({ partnershipId, kind: 'END', on: '2020-01-01', reason: 'A' })],
    ['createAgreement', (m) => m.partnership.id, (partnershipId) => ({ partnershipId, title: 'A', visibility: 'PUBLIC' })],
    ['updateAgreement', (m) => m.agreement.id, (id) => ({ id, version: 1, title: 'A' })],
    ['updatePerson', (m) => m.sari.id, (id) => ({ id, version: 1, name: 'A' })],
    ['addMembership', (m) => m.sari.id, (personId, m) => ({ personId, organisationId: m.kuopio.id })],
    ['commitToGoal', (m) => m.goal.id, (goalId, m) => ({ goalId, organisationId: m.iisalmi.id })],
    ['createNeed', (m) => m.goal.id, (goalId, m) => ({ goalId, organisationId: m.iisalmi.id, resourceId: 'meeting-rooms' })],
    ['createPartnership', (m) => m.sari.id, (id, m) => ({ name: 'A', parties: [{ organisationId: m.kuopio.id, contactIds: [id] }, { organisationId: m.iisalmi.id }] })],
    ['restoreRecord', () => deletedId, (id) => ({ id })],
  ])('%s', async (mutation, hidden, input) => {
    const before = await storeDigest(t.graph);
    const refused = await refusal(t, mutation, input(hidden(n), n));
    expect(refused).toEqual(await refusal(t, mutation, input(nobody, n)));
    expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(refused['code']);
    expect(await storeDigest(t.graph)).toBe(before);
  }); // prettier-ignore
});

test.each<[mutation: string, hidden: (n: SmallNetwork) => string]>([
  ['updatePartnership', (m) => m.partnership.id],
  ['deleteOrganisation', (m) => m.siilinjarvi.id],
  ['restoreRecord', () => deletedId],
])('%s of what is hidden waits for nobody who is changing it', async (mutation, hidden) => {
  const [id, versions] = [hidden(n), mutation === 'restoreRecord' ? {} : { version: 1 }];
  await t.graph.runAlone("MATCH (o:Organisation {id: $id}) SET o.visibility = 'OWN'", { id: n.siilinjarvi.id });
  const refused = await t.graph.write(async ({ run }) => {
    await run('MATCH (n:Record|Deleted {id: $id}) SET n.lockedBy = 1 REMOVE n.lockedBy', { id });
    return refusal(t, mutation, { id, ...versions });
  });
  expect(refused).toMatchObject({ code: 'NOT_FOUND' });
  await t.graph.runAlone("MATCH (o:Organisation {id: $id}) SET o.visibility = 'NETWORK'", { id: n.siilinjarvi.id });
});

test('what was hidden when the change took its locks is not changed, although it may be seen since then', async () => {
  viewer = localViewer;
  const offer = await change(t, 'createOffer', {
    organisationId: n.kuopio.id,
    resourceId: 'mentors',
    visibility: 'OWN',
  });
  await t.graph.runAlone("CREATE (:User {id: 'late', email: 'late@example.org', name: 'Late', role: 'MEMBER'})");
  const graph: Graph = {
    ...t.graph,
    write: (work) =>
      t.graph.write(({ run }) =>
        work({
          run: async (text, parameters) => {
            const rows = await run(text, parameters);
            if (text.includes('lockedBy')) await t.graph.runAlone(givesRights, { id: n.kuopio.id });
            return rows;
          },
        }),
      ),
  };
  viewer = { ...everyone, id: 'late', writes: { role: 'MEMBER', coordinates: [], memberOf: [] } };
  const app = await buildApp({ logger: false, seal: t.seal, graph, viewerOf: () => viewer });
  const query = documentOf('updateOffer', payloadOf('updateOffer'));
  const update = async () => {
    const variables = { input: { id: offer.id, version: 1, description: 'A' } };
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return body;
  };
  expect(await update()).toContain('"code":"NOT_FOUND"');
  expect(await update()).toContain('"version":2');
  await app.close();
});

test('a deletion held back by hidden records says that others rest on it, without a name', async () => {
  const error = await refusal(t, 'deleteOrganisation', { id: n.siilinjarvi.id, version: 1 });
  expect(error).toMatchObject({
    message: 'These still rest on it: others. Delete or change them first.',
    holders: [],
  });
});

test('one that visible and hidden records hold back names the visible ones', async () => {
  viewer = localViewer;
  await change(t, 'createGoal', { title: 'Everyone runs', organisationId: n.siilinjarvi.id });
  viewer = everyone;
  const error = await refusal(t, 'deleteOrganisation', { id: n.siilinjarvi.id, version: 1 }, { language: 'sv' });
  expect(error['message']).toBe('På detta vilar ännu: Everyone runs, andra. Ta bort eller ändra dem först.');
});

test('a record that would hide from its own writer is not made', async () => {
  const before = await storeDigest(t.graph);
  const input = { organisationId: n.kuopio.id, resourceId: 'meeting-rooms', visibility: 'OWN' };
  const error = await refusal(t, 'createOffer', input);
  expect(error).toMatchObject({ code: 'FORBIDDEN', reason: 'hidesFromWriter', field: 'visibility' });
  expect(await storeDigest(t.graph)).toBe(before);
  viewer = { ...everyone, organisations: [n.kuopio.id] };
  await change(t, 'createOffer', input);
});
