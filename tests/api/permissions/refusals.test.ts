import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { change, documentOf, type Input, payloadOf, refusal, storeDigest, valueOf } from '../writing/changes.ts';
import { Accounts, type Peopled, type Role } from './accounts.ts';

let accounts: Accounts;
let m: Peopled;
beforeAll(async () => {
  accounts = await Accounts.open();
  m = await accounts.renew();
});
afterAll(() => accounts.t.close());

const nobody = '00000000-0000-4000-8000-000000000000';
const seen = ({ id }: { id: string }) => ({ id, version: 1 });
const seenIn = ({ id }: { id: string }) => ({ partnershipId: id, version: 1 });
const both = ({ kuopio, siilinjarvi }: Peopled, contactIds: string[] = []) => [
  { organisationId: kuopio.id, contactIds },
  { organisationId: siilinjarvi.id },
];
const refusalOf = (role: Role, mutation: string, input: Input, language: 'fi' | 'sv' | 'en' = 'en') => {
  accounts.be(role);
  return refusal(accounts.t, mutation, input, { language });
};
const changeAs = (role: Role, mutation: string, input: Input, selection?: string) => {
  accounts.be(role);
  return change(accounts.t, mutation, input, selection);
};

test('a refusal names the field or record, and says whom to ask, in the reader’s language', async () => {
  const update = { ...seen(m.kuopio), name: 'A' };
  expect(await refusalOf('partner', 'updateOrganisation', update, 'en')).toMatchObject({
    code: 'FORBIDDEN',
    reason: 'coordinatorOnly',
    field: 'id',
    message: 'This is for the organisation’s coordinator to write (Kuopio): ask them for the change.',
  });
  expect((await refusalOf('partner', 'updateOrganisation', update, 'fi'))['message']).toContain(
    'koordinaattori (Kuopio)',
  );
  expect((await refusalOf('partner', 'updateOrganisation', update, 'sv'))['message']).toContain('koordinator (Kuopio)');
});

type Told = [reason: string, field: string | undefined, Role, mutation: string, input: (n: Peopled) => Input];
test.each<Told>([
  ['adminWritesNoContent', undefined, 'admin', 'updateOrganisation', (n) => ({ ...seen(n.kuopio), name: 'A' })],
  ['networkCoordinatorOnly', undefined, 'coordinator', 'createOrganisation', () => ({ name: 'A', sector: 'PUBLIC' })],
  ['networkCoordinatorOnly', 'organisationId', 'coordinator', 'createGoal', () => ({ title: 'A' })],
  ['coordinatorOnly', 'organisationId', 'partner', 'commitToGoal', (n) => ({ goalId: n.goal.id, organisationId: n.kuopio.id })],
  ['coordinatorOnly', 'personId', 'stranger', 'addMembership', (n) => ({ personId: n.pekka.id, organisationId: n.iisalmi.id })],
  ['partiesOnly', 'id', 'stranger', 'updatePartnership', (n) => ({ ...seen(n.partnership), name: 'A' })],
  ['partiesOnly', 'partnershipId', 'network', 'overrideStep', (n) => ({ ...seenIn(n.partnership), step: 2, reason: 'A' })],
  ['proposeForOwn', 'parties', 'stranger', 'createPartnership', (n) => ({ name: 'A', parties: both(n) })],
  ['contactOfOthers', 'parties.0.contactIds', 'member', 'createPartnership', (n) => ({ name: 'A', parties: both(n, [n.sari.id]) })],
  ['partiesAcceptThemselves', 'status', 'coordinator', 'createPartnership', (n) => ({ name: 'A', status: 'ACTIVE', parties: both(n) })],
  ['partiesAcceptThemselves', 'party.organisationId', 'coordinator', 'addParty', (n) => ({ ...seenIn(n.active), party: { organisationId: n.iisalmi.id } })],
  ['partiesDeleteTogether', 'id', 'coordinator', 'deletePartnership', (n) => seen(n.active)],
  ['partiesAcceptThemselves', 'until', 'coordinator', 'updateParty', (n) => ({ ...seenIn(n.active), organisationId: n.siilinjarvi.id, until: null })],
  ['partiesAcceptThemselves', 'byOrganisationId', 'coordinator', 'recordDecision', (n) => ({ partnershipId: n.active.id, kind: 'END', on: '2026-11-24', reason: 'A' })],
  ['coordinatorOnly', 'byOrganisationId', 'coordinator', 'recordDecision', (n) => ({ partnershipId: n.active.id, kind: 'END', on: '2026-11-24', byOrganisationId: n.siilinjarvi.id, reason: 'A' })],
  ['everyPartyAgrees', 'visibility', 'coordinator', 'updateAgreement', (n) => ({ ...seen(n.agreement), visibility: 'NETWORK' })],
  ['hidesFromWriter', 'visibility', 'network', 'createPerson', () => ({ name: 'A' })],
])('%s is told of %s to the %s who asks for %s', async (reason, field, role, mutation, input) => {
  const error = await refusalOf(role, mutation, input(m));
  expect(error).toMatchObject({ code: 'FORBIDDEN', reason });
  expect(error['field']).toBe(field);
}); // prettier-ignore

test('someone who is not signed in is told to sign in', async () => {
  expect(await refusalOf('public', 'createGoal', { title: 'A' })).toMatchObject({
    code: 'UNAUTHENTICATED',
    reason: 'signInFirst',
  });
});

describe('what the writer may not see is refused like what is not there', () => {
  type Case = [Role, mutation: string, hidden: (n: Peopled) => string, input: (id: string, n: Peopled) => Input];
  test.each<Case>([
    ['stranger', 'updatePartnership', (n) => n.secret.id, (id) => ({ id, version: 9, name: 'A' })],
    ['network', 'recordDecision', (n) => n.secret.id, (partnershipId) => ({ partnershipId, kind: 'END', on: '2026-11-24', reason: 'A' })],
    ['network', 'createAgreement', (n) => n.secret.id, (partnershipId) => ({ partnershipId, title: 'A', visibility: 'NETWORK' })],
    ['stranger', 'updateAgreement', (n) => n.agreement.id, (id) => ({ id, version: 1, title: 'A' })],
    ['network', 'updatePerson', (n) => n.sari.id, (id) => ({ id, version: 1, name: 'A' })],
    ['stranger', 'addMembership', (n) => n.sari.id, (personId, n) => ({ personId, organisationId: n.iisalmi.id })],
    ['stranger', 'createPartnership', (n) => n.sari.id, (id, n) => ({ name: 'A', parties: both(n, [id]) })],
    ['coordinator', 'commitToGoal', (n) => n.secretGoal.id, (goalId, n) => ({ goalId, organisationId: n.kuopio.id })],
    ['public', 'updatePartnership', (n) => n.secret.id, (id) => ({ id, version: 9, name: 'A' })],
    ['admin', 'updatePartnership', (n) => n.secret.id, (id) => ({ id, version: 9, name: 'A' })],
  ])('by the %s who asks for %s', async (role, mutation, hidden, input) => {
    const refused = await refusalOf(role, mutation, input(hidden(m), m));
    expect(JSON.stringify(refused)).toBe(JSON.stringify(await refusalOf(role, mutation, input(nobody, m))));
  }); // prettier-ignore
});

describe('in a network of its own', () => {
  beforeEach(async () => {
    m = await accounts.renew();
  });

  test('a party that is no longer one decides no more', async () => {
    await changeAs('partner', 'endParty', {
      ...seenIn(m.active),
      organisationId: m.siilinjarvi.id,
      until: '2026-11-24',
    });
    await accounts.t.graph.runAlone("MATCH (p:Party) WHERE p.until IS NOT NULL SET p.until = date('2026-11-23')", {});
    const decision = { kind: 'PAUSE', on: '2026-11-24', byOrganisationId: m.siilinjarvi.id, reason: 'A' };
    const error = await refusalOf('partner', 'recordDecision', { partnershipId: m.active.id, ...decision });
    expect(error).toMatchObject({ code: 'FORBIDDEN', reason: 'partiesOnly' });
  });

  test('of a partnership that all have left, whoever stayed longest still writes, and nobody who had left before', async () => {
    const until = (day: string, organisationId: string) =>
      accounts.t.graph.runAlone(
        `MATCH (:Partnership {id: $id})-[:HAS_PARTY]->(party)-[:PLAYED_BY]->(:Organisation {id: $organisationId})
         SET party.until = date($day)`,
        { id: m.active.id, organisationId, day },
      );
    await until('2026-10-31', m.siilinjarvi.id);
    await until('2026-11-20', m.kuopio.id);
    const input = { ...seen(m.active), name: 'Library for all' };
    expect(await refusalOf('partner', 'updatePartnership', input)).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('(Kuopio)') as unknown,
    });
    expect(await changeAs('coordinator', 'updatePartnership', input)).toMatchObject({ version: 2 });
  });

  test('a person of two organisations is deleted only with the leave of both', async () => {
    accounts.beLocal();
    await change(accounts.t, 'addMembership', { personId: m.pekka.id, organisationId: m.iisalmi.id });
    expect(await refusalOf('coordinator', 'deletePerson', seen(m.pekka))).toMatchObject({
      reason: 'coordinatorOnly',
      message: expect.stringContaining('(Iisalmi)') as unknown,
    });
    await changeAs('stranger', 'updatePerson', { ...seen(m.pekka), title: 'Planner' });
  });

  test('goals that a writer may not see stay in a partnership whose goals they replace', async () => {
    accounts.beLocal();
    const goalIds = [m.goal.id, m.secretGoal.id];
    const { id, version } = await change(accounts.t, 'updatePartnership', { ...seen(m.talks), goalIds });
    const selection = 'partnership { goals { id } }';
    const change1 = { id, version, goalIds: [m.spare.id] };
    expect(await changeAs('coordinator', 'updatePartnership', change1, selection)).toEqual({
      goals: [{ id: m.spare.id }],
    });
    expect(await goalsOf(id)).toEqual([m.secretGoal.id, m.spare.id].sort());
    await changeAs('partner', 'updatePartnership', { id, version: version + 1, goalIds: [] });
    expect(await goalsOf(id)).toEqual([]);
  });

  test('a contact whom a writer may not see stays one; a need keeps the goal that its writer may not see', async () => {
  await accounts.t.graph.runAlone("MATCH (p:Person {name: 'Sari Savolainen'}) SET p.audience = []", {});
  const replaced = { ...seenIn(m.partnership), organisationId: m.kuopio.id, contactIds: [m.pekka.id] };
  await changeAs('partner', 'updateParty', replaced);
  const contacts = 'MATCH (:Partnership {id: $id})-[:HAS_PARTY]->()-[:CONTACT]->(p) WITH p ORDER BY p.name RETURN collect(p.name) AS value';
  expect(await valueOf(accounts.t.graph, contacts, { id: m.partnership.id })).toEqual(['Pekka', 'Sari Savolainen']);

  await accounts.t.graph.runAlone("MATCH (g:Goal {id: $id}) SET g.visibility = 'PARTIES', g.audience = []", { id: m.goal.id });
  await changeAs('partner', 'updateNeed', { ...seen(m.need), goalId: null });
  const goal = 'MATCH (:Need {id: $id})-[:FOR]->(g) RETURN g.id AS value';
  expect(await valueOf(accounts.t.graph, goal, { id: m.need.id })).toBe(m.goal.id);
}); // prettier-ignore

  test('a deletion that others hold back names those the writer sees', async () => {
    accounts.beLocal();
    await change(accounts.t, 'createPartnership', {
      name: 'Hidden from Iisalmi',
      visibility: 'PARTIES',
      parties: both(m),
      goalIds: [m.spare.id],
    });
    const error = await refusalOf('coordinator', 'deleteGoal', seen(m.spare));
    expect(error['message']).toContain('Hidden from Iisalmi');
    await accounts.t.graph.runAlone("MATCH (p:Partnership {name: 'Hidden from Iisalmi'}) SET p.audience = []", {});
    expect(await refusalOf('coordinator', 'deleteGoal', seen(m.spare))).toMatchObject({
      message: 'These still rest on it: others. Delete or change them first.',
      holders: [],
    });
  });

  describe('a right counts as the store has it when the change is made', () => {
    const rights = "MATCH (:User {id: 'coordinator'})-[tie:COORDINATES]->()";

    test('one that was taken away', async () => {
      await accounts.t.graph.runAlone(`${rights} DELETE tie`, {});
      expect(await refusalOf('coordinator', 'updateOffer', seen(m.offer))).toMatchObject({ reason: 'coordinatorOnly' });
    });

    test('one that is taken away while the change waits for another writer', async () => {
      accounts.be('coordinator');
      const document = documentOf('updateOffer', payloadOf('updateOffer'));
      const { waiting, before } = await accounts.t.graph.write(async ({ run }) => {
        await run('MATCH (offer:Offer {id: $id}) SET offer.lockedBy = 1 REMOVE offer.lockedBy', { id: m.offer.id });
        const sent = accounts.t.ask(document, { input: { ...seen(m.offer), description: 'A' } });
        await someoneWaits();
        await accounts.t.graph.runAlone(`${rights} DELETE tie`, {});
        return { waiting: { sent }, before: await storeDigest(accounts.t.graph) };
      });
      const { errors } = await waiting.sent;
      expect(errors.map(({ extensions }) => extensions?.['reason'])).toEqual(['coordinatorOnly']);
      expect(await storeDigest(accounts.t.graph)).toBe(before);
    });

    test('that of an account that is gone', async () => {
      await accounts.t.graph.runAlone("MATCH (user:User {id: 'network'}) DETACH DELETE user", {});
      expect(await refusalOf('network', 'updateOrganisation', seen(m.kuopio))).toMatchObject({ reason: 'readsOnly' });
    });

    test('that of a network coordinator, until the organisation has an account', async () => {
      await accounts.dropCoordinators();
      await changeAs('acting', 'updateOffer', { ...seen(m.offer), description: 'A' });
      await accounts.t.graph.runAlone(
        "MATCH (user:User {id: 'partner'}), (own:Organisation {name: 'Kuopio'}) CREATE (user)-[:COORDINATES]->(own)",
        {},
      );
      accounts.beLocal();
      expect(await refusalOf('network', 'updateOffer', { id: m.offer.id, version: 2 })).toMatchObject({
        reason: 'coordinatorOnly',
      });
    });
  });
});

const goalsOf = (id: string) =>
  valueOf(accounts.t.graph, 'MATCH (:Partnership {id: $id})-[:PURSUES]->(g:Goal) WITH g ORDER BY g.id RETURN collect(g.id) AS value', { id }); // prettier-ignore

/** Resolves once a transaction waits for a lock; the test's own limit bounds the wait. */
async function someoneWaits(): Promise<void> {
  const waiting = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS value";
  while ((await accounts.t.graph.runAlone(waiting, {}))[0]?.['value'] !== 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
