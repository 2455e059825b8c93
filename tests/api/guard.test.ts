/** Hidden and missing answer alike, at every hop; and what a partnership opens to its parties is open to them. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '../../api/context.ts';
import { localViewer } from '../../api/context.ts';
import { emptyStore } from '../empty-store.ts';
import { testApp, type TestApp } from '../test-app.ts';
import { writeNetwork } from './compiler/write-network.ts';
import { type Kind, kinds, networkWithTwin, openNetwork, twinOf } from './twin-network.ts';
import { change } from './writing/changes.ts';
import { smallNetwork } from './writing/small-network.ts';

let today = '2026-06-15';
let viewer: Viewer = localViewer;
let t: TestApp;

beforeAll(async () => {
  t = await testApp({ today: () => today, viewerOf: () => viewer });
});
beforeEach(async () => {
  today = '2026-06-15';
  viewer = localViewer;
  await emptyStore(t.graph);
});
afterAll(() => t.close());

const guest: Viewer = { id: 'guest', open: ['PUBLIC'], organisations: [], writes: 'NOTHING' };
const member = (...organisations: string[]): Viewer => ({
  id: 'member',
  open: ['PUBLIC', 'NETWORK'],
  organisations,
  writes: 'NOTHING',
});

const named = '... on Organisation { name } ... on Person { name } ... on Goal { title }';
const everywhere = Object.values(kinds).flatMap((id) => [id, twinOf(id)]);
const list = (ids: readonly string[]) => JSON.stringify(ids);
const [organisation, goal, partnership] = [twinOf('organisation-1'), twinOf('goal-1'), twinOf('partnership-1')];

/** Questions that come past every hop, by every filter and every order. */
const questions: Readonly<Record<string, string>> = {
  'by id': `{ ${everywhere.map((id, i) => `r${String(i)}: record(id: "${id}") { id version ${named} }`).join(' ')} }`,
  'by id and type': `{
    organisation(id: "${organisation}") { name } person(id: "${twinOf('person-1')}") { name } goal(id: "${goal}") { title }
    partnership(id: "${partnership}") { name } agreement(id: "${twinOf('agreement-1')}") { title }
  }`,
  'in lists and their counts': `{
    organisations { totalCount edges { node { name } } } people { totalCount edges { node { name } } }
    goals { totalCount edges { node { title } } } offers { totalCount edges { node { id } } }
    needs { totalCount edges { node { id } } } partnerships { totalCount edges { node { name } } }
    agreements { totalCount edges { node { title } } }
  }`,
  'in lists of one, where hidden ones would come first': `{
    organisations(first: 1) { pageInfo { hasPreviousPage hasNextPage } edges { node { name partnerships(first: 1) { name }
      offers(first: 1) { id } needs(first: 1) { id } goals(first: 1) { goal { title } } people(first: 1) { person { name } } } } }
    partnerships(first: 1) { pageInfo { hasNextPage } edges { node { name agreements(first: 1) { title } decisions(first: 1) { id } } } }
    goals(first: 1) { edges { node { title pursuedBy(first: 1) { motive } needs(first: 1) { id } partnerships(first: 1) { name } } } }
    agreements(first: 1) { edges { node { title } } } people(first: 1) { edges { node { name } } }
    offers(first: 1) { edges { node { id } } } needs(first: 1) { edges { node { id } } }
  }`,
  'below organisations': `{ organisations { edges { node { name offers { id organisation { name } } needs { id goal { title } }
    goals { goal { title owner { name } } organisation { name } } people { role person { name } }
    partnerships { name parties { organisation { name } contacts { name } } } } } } }`,
  'below people': '{ people { edges { node { name memberships { role organisation { name } person { name } } } } } }',
  'below goals': `{ goals { edges { node { title owner { name } pursuedBy { organisation { name } } needs { id }
    partnerships { name } } } } }`,
  'below partnerships': `{ partnerships { edges { node { name level status step goals { title } agreements { title partnership { name } }
    decisions { reason by { name } } parties { organisation { name } contacts { name memberships { role } } } } } } }`,
  'below needs, offers and agreements': `{ needs { edges { node { id goal { title } organisation { name } } } }
    offers { edges { node { id organisation { name } } } } agreements { edges { node { title partnership { name } } } } }`,
  'below resources': `{ resources(text: "meeting") { edges { node { id offeredBy { id organisation { name } } neededBy { id } } } } }`,
  'by filters of organisations': `{
    a: organisations(filter: {offers: ["meeting-rooms"]}) { totalCount edges { node { name } } }
    b: organisations(filter: {needs: ["meeting-rooms"]}) { totalCount edges { node { name } } }
    c: organisations(filter: {goals: ["goal-1"]}) { totalCount } d: organisations(filter: {goals: ["${goal}"]}) { totalCount }
    e: organisations(filter: {text: "twin"}) { totalCount } f: organisations(filter: {within: "country:FI"}) { totalCount }
  }`,
  'by filters of what they have': `{
    a: people(filter: {organisationId: "${organisation}"}) { totalCount } b: people(filter: {text: "twin"}) { totalCount }
    c: goals(filter: {organisationId: "${organisation}"}) { totalCount } d: goals(filter: {text: "twin"}) { totalCount }
    e: offers(filter: {organisationId: "${organisation}"}) { totalCount } f: needs(filter: {organisationId: "${organisation}"}) { totalCount }
    g: needs(filter: {goalId: "${goal}"}) { totalCount } h: offers(filter: {resources: ["meeting-rooms"], within: "country:FI"}) { totalCount }
  }`,
  'by filters of partnerships and agreements': `{
    a: partnerships(filter: {organisationId: "${organisation}"}) { totalCount } b: partnerships(filter: {goals: ${list([goal])}}) { totalCount }
    c: partnerships(filter: {text: "twin", minimumStep: 3, statuses: [ACTIVE], levels: [LOCAL]}) { totalCount }
    d: agreements(filter: {partnershipId: "${partnership}"}) { totalCount } e: agreements(filter: {organisationId: "${organisation}"}) { totalCount }
    f: agreements(filter: {endsBefore: "2028-01-01", statuses: [SIGNED]}) { totalCount }
  }`,
  'by the number of partnerships': `{ organisations(orderBy: {field: PARTNERSHIPS, direction: DESC}) { edges { cursor node { name } } } }`,
}; // prettier-ignore

async function answers(asker: Viewer): Promise<Record<string, unknown>> {
  viewer = asker;
  const all: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(questions)) {
    const { data, errors } = await t.ask(query);
    expect(errors, name).toEqual([]);
    all[name] = data;
  }
  return all;
}

describe('hidden and missing', () => {
  let missing: Record<string, unknown>;

  beforeAll(async () => {
    await writeNetwork(t.graph, openNetwork);
    missing = await answers(guest);
  });

  test.each(Object.keys(kinds) as Kind[])('%s answer alike, but to those who may read it', async (kind) => {
    await writeNetwork(t.graph, networkWithTwin(kind));
    expect(await answers(guest)).toEqual(missing);
    expect(await answers(member('organisation-1'))).toEqual(missing);
    expect(await answers(member('organisation-2'))).not.toEqual(missing);
    expect(await answers(localViewer)).toEqual(await answers(member('organisation-2')));
  });
});

describe('a list leaves out', () => {
  const left: Readonly<Record<string, readonly [hidden: Kind, query: string]>> = {
    'memberships of hidden people': ['Person', '{ organisation(id: "organisation-1") { people { role } } }'],
    'memberships in hidden organisations': ['Organisation', '{ person(id: "person-1") { memberships { role } } }'],
    'commitments to hidden goals': ['Goal', '{ organisation(id: "organisation-1") { goals { motive } } }'],
    'commitments of hidden organisations': ['Organisation', '{ goal(id: "goal-1") { pursuedBy { motive } } }'],
    'parties that are hidden organisations': ['Organisation', '{ partnership(id: "partnership-1") { parties { role } } }'],
    'offers of hidden organisations': ['Organisation', '{ offers { edges { node { id } } } }'],
    'agreements of hidden partnerships': ['Partnership', '{ agreements { edges { node { title } } } }'],
  }; // prettier-ignore

  test.each(Object.entries(left))('%s', async (_name, [hidden, query]) => {
    await writeNetwork(t.graph, networkWithTwin(hidden));
    const sizeFor = async (asker: Viewer) => {
      viewer = asker;
      return JSON.stringify((await t.ask(query)).data).match(/"(role|motive|id|title)"/g)?.length ?? 0;
    };
    expect(await sizeFor(localViewer)).toBe((await sizeFor(guest)) + 1);
  });
});

describe('a partnership', () => {
  const ask = async (asker: Viewer, query: string) => {
    viewer = asker;
    const { data, errors } = await t.ask(query);
    expect(errors).toEqual([]);
    return data;
  };

  test('opens its contact person to its parties, for as long as they are', async () => {
    const { sari, kuopio, siilinjarvi, iisalmi, partnership: swimming } = await smallNetwork(t);
    const query = `{ person(id: "${sari.id}") { name } partnership(id: "${swimming.id}") { parties { contacts { name } } } }`;
    const seen = { person: { name: 'Sari Savolainen' } };
    for (const party of [kuopio, siilinjarvi]) expect(await ask(member(party.id), query)).toMatchObject(seen);
    for (const other of [member(iisalmi.id), guest]) expect(await ask(other, query)).toMatchObject({ person: null });
    expect(JSON.stringify(await ask(member(iisalmi.id), query))).not.toContain('Sari');

    viewer = localViewer;
    const end = { partnershipId: swimming.id, version: 1, organisationId: siilinjarvi.id, until: today };
    await change(t, 'endParty', end);
    expect(await ask(member(siilinjarvi.id), query)).toMatchObject(seen);
    today = '2026-06-16';
    expect(await ask(member(siilinjarvi.id), query)).toMatchObject({ person: null });
    expect(await ask(member(kuopio.id), query)).toMatchObject(seen);
  });

  test('releases its level, status and step to whoever sees it, and its restricted parts to its parties alone', async () => {
    const { partnership: swimming, siilinjarvi, iisalmi } = await smallNetwork(t);
    await change(t, 'recordDecision', {
      partnershipId: swimming.id,
      kind: 'ENTER',
      on: '2026-06-14',
      reason: 'Agreed',
    });
    await change(t, 'overrideStep', { partnershipId: swimming.id, version: 1, step: 3, reason: 'They swim' });
    const query = `{ partnership(id: "${swimming.id}") { level status step agreements { title } decisions { reason } } }`;
    const released = { level: 'SUBREGIONAL', status: 'ACTIVE', step: 3 };
    expect(await ask(member(iisalmi.id), query)).toMatchObject({
      partnership: { ...released, agreements: [], decisions: [] },
    });
    expect(await ask(member(siilinjarvi.id), query)).toMatchObject({
      partnership: { ...released, agreements: [{ title: 'Swimming agreement' }], decisions: [{ reason: 'Agreed' }] },
    });
  });
});
