import { afterAll, beforeEach, beforeAll, expect, test } from 'vitest';
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

const ask = async (query: string, variables = {}) => (await t.ask(query, variables)).data;

test('an organisation is stored as it was given, trimmed, its number padded, seen by the network', async () => {
  const organisation = await change(
    t,
    'createOrganisation',
    {
      name: '  Iisalmen uimaseura ry ',
      otherNames: ['Uimaseura'],
      sector: 'THIRD',
      businessId: '174666-4',
      description: 'Uintia\r\nkaikille',
      website: 'https://uimaseura.example',
      placeId: 'municipality:140',
      operatesInIds: ['region:11', 'municipality:140'],
      attributes: [{ name: 'founded', value: '1931' }],
    },
    `organisation { id version visibility name otherNames sector businessId description website place { id }
       operatesIn { id } attributes { name value } }`,
  );
  expect(organisation.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(organisation).toEqual({
    id: organisation.id,
    version: 1,
    visibility: 'NETWORK',
    name: 'Iisalmen uimaseura ry',
    otherNames: ['Uimaseura'],
    sector: 'THIRD',
    businessId: '0174666-4',
    description: 'Uintia\nkaikille',
    website: 'https://uimaseura.example',
    place: { id: 'municipality:140' },
    operatesIn: [{ id: 'municipality:140' }, { id: 'region:11' }],
    attributes: [{ name: 'founded', value: '1931' }],
  });
});

test('in an update an absent field stays and null clears', async () => {
  const selection = `organisation { id version name sector description website place { id } operatesIn { id } otherNames
    attributes { name } }`;
  const given = {
    description: 'A town',
    website: 'https://kuopio.example',
    otherNames: ['Kuopion kaupunki'],
    operatesInIds: ['region:11'],
    attributes: [{ name: 'a', value: '1' }],
  };
  const first = await change(t, 'updateOrganisation', { id: n.kuopio.id, version: 1, ...given }, selection);
  const second = await change(t, 'updateOrganisation', { id: n.kuopio.id, version: 2, name: 'Kuopio!' }, selection);
  expect(second).toEqual({ ...first, version: 3, name: 'Kuopio!' });
  const cleared = {
    description: null,
    website: null,
    otherNames: null,
    operatesInIds: null,
    attributes: null,
    placeId: null,
  };
  expect(await change(t, 'updateOrganisation', { id: n.kuopio.id, version: 3, ...cleared }, selection)).toEqual({
    id: n.kuopio.id, version: 4, name: 'Kuopio!', sector: 'PUBLIC', description: null, website: null, place: null,
    operatesIn: [], otherNames: [], attributes: [],
  }); // prettier-ignore
});

test('an update moves updatedAt, never createdAt, and empty text says that nothing is known', async () => {
  const selection = 'goal { id version createdAt updatedAt description targetDate sdgs }';
  const first = await change(
    t,
    'updateGoal',
    { id: n.goal.id, version: 1, description: 'A', sdgs: [14, 3] },
    selection,
  );
  const second = await change(
    t,
    'updateGoal',
    { id: n.goal.id, version: 2, description: '  ', targetDate: '2028-02-29' },
    selection,
  );
  expect(second).toMatchObject({
    description: null,
    targetDate: '2028-02-29',
    sdgs: [3, 14],
    createdAt: first['createdAt'],
  });
  expect(String(second['updatedAt']) > String(first['updatedAt'])).toBe(true);
});

test('an organisation that moves takes the level of its partnerships with it', async () => {
  const level = async () =>
    ask('query P($id: ID!) { partnership(id: $id) { level } }', { id: n.partnership.id }); // prettier-ignore
  expect(await level()).toEqual({ partnership: { level: 'SUBREGIONAL' } });
  await change(t, 'updateOrganisation', { id: n.siilinjarvi.id, version: 1, placeId: 'municipality:297' });
  expect(await level()).toEqual({ partnership: { level: 'LOCAL' } });
  await change(t, 'updateOrganisation', { id: n.siilinjarvi.id, version: 2, placeId: 'country:SE' });
  expect(await level()).toEqual({ partnership: { level: 'INTERNATIONAL' } });
});

test('people, offers, needs and agreements change their own fields and no others', async () => {
  const person = { email: 'sari@kuopio.example', phone: '+358 (0)40 123-456', title: 'Planner', visibility: 'NETWORK' };
  expect(
    await change(t, 'updatePerson', { id: n.sari.id, version: 1, ...person }, 'person { name email phone title visibility memberships { role } }'),
  ).toEqual({ name: 'Sari Savolainen', ...person, memberships: [{ role: 'planner' }] });
  expect(
    await change(t, 'updateOffer', { id: n.offer.id, version: 1, resourceId: 'vehicles', until: '2026-12-31' }, 'offer { version from until resource { id } organisation { id } }'),
  ).toEqual({ version: 2, from: null, until: '2026-12-31', resource: { id: 'vehicles' }, organisation: { id: n.kuopio.id } });
  expect(
    await change(t, 'updateNeed', { id: n.need.id, version: 1, goalId: null, priority: 3 }, 'need { version priority goal { id } resource { id } }'),
  ).toEqual({ version: 2, priority: 3, goal: null, resource: { id: 'meeting-rooms' } });
  expect(
    await change(t, 'updateAgreement', { id: n.agreement.id, version: 1, validFrom: '2026-01-01', validUntil: '2027-12-31', visibility: 'NETWORK' }, 'agreement { version status validFrom validUntil visibility title }'),
  ).toEqual({ version: 2, status: 'DRAFT', validFrom: '2026-01-01', validUntil: '2027-12-31', visibility: 'NETWORK', title: 'Swimming agreement' });
}); // prettier-ignore

test('a day given later is held against the one stored, and the error stands at the field that was given', async () => {
  await change(t, 'updateOffer', { id: n.offer.id, version: 1, from: '2026-05-01' });
  expect(await refusal(t, 'updateOffer', { id: n.offer.id, version: 2, until: '2026-04-30' })).toMatchObject({
    field: 'until',
  });
  await change(t, 'updateOffer', { id: n.offer.id, version: 2, until: '2026-06-30' });
  expect(await refusal(t, 'updateOffer', { id: n.offer.id, version: 3, from: '2026-07-01' })).toMatchObject({
    field: 'from',
  });
  await change(t, 'updateOffer', { id: n.offer.id, version: 3, from: '2026-07-01', until: null });
});

test('a business id belongs to one organisation, and who has it is told', async () => {
  await change(t, 'updateOrganisation', { id: n.kuopio.id, version: 1, businessId: '0171450-7' });
  const input = { name: 'B', sector: 'PUBLIC', businessId: '171450-7' };
  expect(await refusal(t, 'createOrganisation', input)).toMatchObject({
    code: 'CONFLICT',
    reason: 'businessIdTaken',
    field: 'businessId',
    message: 'The Business ID 0171450-7 is in use already (Kuopio): open that organisation or correct the id.',
    businessId: '0171450-7',
    holders: [{ id: n.kuopio.id, type: 'Organisation' }],
  });
  expect(
    await refusal(t, 'updateOrganisation', { id: n.iisalmi.id, version: 1, businessId: '0171450-7' }),
  ).toMatchObject({ code: 'CONFLICT' });
  await change(t, 'updateOrganisation', {
    id: n.kuopio.id,
    version: 2,
    businessId: '0171450-7',
    name: 'Kuopion kaupunki',
  });
});

test('two organisations created at once with one business id: one is made, the other learns who has it', async () => {
  const make = (name: string) =>
    t.ask(
      'mutation M($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { name } } }',
      {
        input: { name, sector: 'PUBLIC', businessId: '0174666-4' },
      },
    );
  for (let round = 0; round < 10; round += 1) {
    const answers = await Promise.all([make('A'), make('B')]);
    const refused = answers.flatMap(({ errors }) => errors);
    expect(refused.map(({ extensions }) => extensions?.['reason'])).toEqual(['businessIdTaken']);
    await t.graph.runAlone("MATCH (o:Organisation {businessId: '0174666-4'}) DETACH DELETE o");
  }
});

test('memberships are added and ended, and the person’s own version stays', async () => {
  const selection = 'person { version updatedAt memberships { organisation { name } role from until } }';
  const pair = { personId: n.sari.id, organisationId: n.iisalmi.id };
  const before = await change(t, 'updatePerson', { id: n.sari.id, version: 1, title: 'A' }, 'person { updatedAt }');
  const added = await change(t, 'addMembership', { ...pair, role: 'chair', from: '2026-03-01' }, selection);
  expect(added).toEqual({
    version: 2,
    updatedAt: before['updatedAt'],
    memberships: [
      { organisation: { name: 'Iisalmi' }, role: 'chair', from: '2026-03-01', until: null },
      { organisation: { name: 'Kuopio' }, role: 'planner', from: null, until: null },
    ],
  });
  expect(await refusal(t, 'addMembership', { ...pair, from: '2026-10-01' })).toMatchObject({ reason: 'memberAlready' });
  await change(t, 'addMembership', { ...pair, from: '2024-01-01', until: '2024-12-31' });
  expect(await refusal(t, 'endMembership', { ...pair, until: '2026-02-28' })).toMatchObject({ field: 'until' });
  await change(t, 'endMembership', { ...pair, until: '2026-11-24' });
  expect(await refusal(t, 'endMembership', { ...pair, until: '2026-11-24' })).toMatchObject({ code: 'NOT_FOUND' });
  await change(t, 'addMembership', { ...pair, from: '2026-11-24' });
});

test('a commitment made again replaces the first, and is taken back', async () => {
  const selection = 'goal { version pursuedBy { organisation { name } motive priority acceptedOn } }';
  const pair = { goalId: n.goal.id, organisationId: n.iisalmi.id };
  await change(t, 'commitToGoal', { ...pair, motive: 'Health', priority: 3, acceptedOn: '2026-01-01' });
  const again = await change(t, 'commitToGoal', { ...pair, motive: 'Joy' }, selection);
  const kuopio = { organisation: { name: 'Kuopio' }, motive: 'Safety', priority: 2, acceptedOn: null };
  expect(again).toEqual({
    version: 1,
    pursuedBy: [{ organisation: { name: 'Iisalmi' }, motive: 'Joy', priority: 2, acceptedOn: null }, kuopio],
  });
  expect(await valueOf(t.graph, 'MATCH (g:Goal) RETURN g.audience AS value')).toEqual(
    [n.kuopio.id, n.iisalmi.id].sort(),
  );
  expect(await change(t, 'withdrawFromGoal', pair, selection)).toEqual({ version: 1, pursuedBy: [kuopio] });
  expect(await valueOf(t.graph, 'MATCH (g:Goal) RETURN g.audience AS value')).toEqual([n.kuopio.id]);
});

test('who may read a record is settled with every change that it rests on', async () => {
  const readers = (id: string) =>
    valueOf(
      t.graph,
      `MATCH (r:Record {id: $id}) RETURN [r.audience, COLLECT { MATCH (r)-[:READABLE_BY]->(o) RETURN o.id ORDER BY o.id }] AS value`,
      { id },
    );
  const are = (...ids: string[]) => [ids.sort(), ids.sort()];
  const { kuopio, siilinjarvi, iisalmi } = n;
  expect(await readers(kuopio.id)).toEqual(are(kuopio.id));
  expect(await readers(n.offer.id)).toEqual(are(kuopio.id));
  expect(await readers(n.need.id)).toEqual(are(siilinjarvi.id));
  expect(await readers(n.partnership.id)).toEqual(are(kuopio.id, siilinjarvi.id));
  expect(await readers(n.agreement.id)).toEqual(are(kuopio.id, siilinjarvi.id));
  expect(await readers(n.sari.id)).toEqual(are(kuopio.id, siilinjarvi.id));
  await change(t, 'addParty', { partnershipId: n.partnership.id, version: 1, party: { organisationId: iisalmi.id } });
  expect(await readers(n.agreement.id)).toEqual(are(kuopio.id, siilinjarvi.id, iisalmi.id));
  expect(await readers(n.sari.id)).toEqual(are(kuopio.id, siilinjarvi.id, iisalmi.id));
  await change(t, 'updateParty', {
    partnershipId: n.partnership.id,
    version: 2,
    organisationId: kuopio.id,
    contactIds: [],
  });
  expect(await readers(n.sari.id)).toEqual(are(kuopio.id));
});
