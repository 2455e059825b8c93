/** What a search finds, in which order, and that it tells nothing of what the viewer may not see. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { localViewer, type Viewer } from '../../../api/context.ts';
import { idNamed, SmallNetwork } from '../../small-network.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { writeNetwork } from '../compiler/write-network.ts';

let app: TestApp;
let viewer: Viewer = localViewer;
const publicViewer: Viewer = { id: 'public', open: ['PUBLIC'], organisations: [], writes: 'NOTHING' };

beforeAll(async () => {
  app = await testApp({ viewerOf: () => viewer });
  const rows = new SmallNetwork()
    .organisation('Mikkelin kaupunki', { at: 'municipality:491', businessId: '0165116-3' })
    .organisation('Mikkeli Oy')
    .organisation('Oy Mikkeli')
    .organisation('Itä-Suomen yliopisto', { otherNames: ['UEF', 'University of Eastern Finland'] })
    .organisation('Nuorten Tuki ry', { description: 'Työpajoja nuorille Savonlinnassa' })
    .organisation('Salainen Seura', { visibility: 'NETWORK' })
    .organisation('Šiška & Æther')
    .person('Mikko Mikkeliläinen', ['Mikkeli Oy'])
    .person('Piilo Salainen', ['Mikkeli Oy'], { visibility: 'PARTIES' })
    .goal('Nuorten työpajat kaikkiin kuntiin', { 'Mikkeli Oy': 1 })
    .partnership('Työpajojen kumppanuus', ['Mikkeli Oy', 'Nuorten Tuki ry'])
    .partnership('Salainen kumppanuus', ['Mikkeli Oy', 'Nuorten Tuki ry'], { visibility: 'PARTIES' })
    .agreement('Puitesopimus työpajoista', 'Työpajojen kumppanuus')
    .agreement('Salainen puitesopimus', 'Salainen kumppanuus');
  await writeNetwork(app.graph, rows);
});
afterEach(() => {
  viewer = localViewer;
});
afterAll(() => app.close());

async function search(text: string, first = 20): Promise<string[]> {
  const { data, errors } = await app.ask(
    `query ($text: String!, $first: Int) { search(text: $text, first: $first) {
      __typename
      ... on Organisation { name } ... on Person { name } ... on Goal { name: title } ... on Resource { name(language: FI) }
      ... on Partnership { name } ... on Agreement { name: title } ... on Place { id name(language: FI) }
    } }`,
    { text, first },
  );
  expect(errors).toEqual([]);
  return (data as { search: { __typename: string; name: string }[] }).search.map(
    ({ __typename, name }) => `${__typename} ${name}`,
  );
}

test('the name itself comes before names that begin with the text, hold it, or come near', async () => {
  expect(await search('Mikkeli')).toEqual([
    'Place Mikkeli',
    'Place Mikkeli',
    'Organisation Mikkeli Oy',
    'Organisation Mikkelin kaupunki',
    'Organisation Oy Mikkeli',
    'Person Mikko Mikkeliläinen',
  ]);
});

test.for([
  { text: 'Mikeli', finds: 'Place Mikkeli', why: 'a letter left out' },
  { text: 'mikkelissä', finds: 'Place Mikkeli', why: 'inflected' },
  { text: 'Helsingissä', finds: 'Place Helsinki', why: 'inflected, the stem changed' },
  { text: 'jyvaskylassa', finds: 'Place Jyväskylä', why: 'inflected, without dots' },
  { text: 'JYVASKYLA', finds: 'Place Jyväskylä', why: 'without dots, in capitals' },
  { text: 'Nyslott', finds: 'Place Savonlinna', why: 'in Swedish' },
  { text: 'kumpanuus', finds: 'Partnership Työpajojen kumppanuus', why: 'a letter left out' },
  { text: 'yliopistossa', finds: 'Organisation Itä-Suomen yliopisto', why: 'inflected' },
  { text: 'ita suomen', finds: 'Organisation Itä-Suomen yliopisto', why: 'without marks and hyphen' },
  { text: 'uef', finds: 'Organisation Itä-Suomen yliopisto', why: 'another name' },
  { text: 'univeristy eastern', finds: 'Organisation Itä-Suomen yliopisto', why: 'two letters swapped' },
  { text: 'nuorille', finds: 'Goal Nuorten työpajat kaikkiin kuntiin', why: 'another case' },
  { text: 'savonlinnassa', finds: 'Organisation Nuorten Tuki ry', why: 'in a description' },
  { text: 'kokoustilojen', finds: 'Resource Kokoustilat', why: 'a resource, inflected' },
  { text: 'puitesopimus', finds: 'Agreement Puitesopimus työpajoista', why: 'an agreement' },
  { text: 'siska aether', finds: 'Organisation Šiška & Æther', why: 'letters of other languages' },
  { text: '165116-3', finds: 'Organisation Mikkelin kaupunki', why: 'a Business ID' },
])('$text finds $finds ($why)', async ({ text, finds }) => {
  expect(await search(text)).toContain(finds);
});

test('nothing is found where nothing comes near', async () => {
  expect(await search('zzzqqq')).toEqual([]);
  expect(await search('nuorten zzzqqq')).toEqual([]);
  expect(await search('***')).toEqual([]);
});

test.for(['AND', 'name:[a TO z]', '"', '\\', 'a~ OR *', '(((', 'kumppanuus^9', '!', '-mikkeli', 'foo/bar'])(
  'signs that mean something to the index are plain text: %s',
  async (text) => {
    await expect(search(text)).resolves.toBeInstanceOf(Array);
  },
);

test('hidden things are neither found nor take the place of others', async () => {
  const before = await search('salainen', 100);
  expect(before).toEqual(
    expect.arrayContaining([
      'Organisation Salainen Seura',
      'Person Piilo Salainen',
      'Partnership Salainen kumppanuus',
      'Agreement Salainen puitesopimus',
    ]),
  );
  viewer = publicViewer;
  expect((await search('salainen', 100)).filter((hit) => hit.includes('alai'))).toEqual([]);
  expect(await search('puitesopimus', 1)).toEqual(['Agreement Puitesopimus työpajoista']);
  viewer = { ...publicViewer, organisations: [idNamed('Mikkeli Oy')] };
  expect(await search('salainen', 100)).toContain('Agreement Salainen puitesopimus');
});

test('an agreement is hidden with its partnership', async () => {
  viewer = publicViewer;
  expect(await search('Salainen puitesopimus')).not.toContain('Agreement Salainen puitesopimus');
});

test('the order says nothing of how often a word occurs in what is hidden', async () => {
  viewer = publicViewer;
  const before = await search('työpajat nuorten');
  const hidden = new SmallNetwork();
  for (let i = 0; i < 40; i += 1) hidden.organisation(`Nuorten työpajat ${String(i)}`, { visibility: 'NETWORK' });
  await writeNetwork(app.graph, hidden);
  expect(await search('työpajat nuorten')).toEqual(before);
});

test.for(['', '   ', 'x'.repeat(201)])('a text of no or too many characters is refused', async (text) => {
  const { errors } = await app.ask('query ($text: String!) { search(text: $text) { __typename } }', { text });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text', reason: 'searchText' });
});

test('one statement answers it', async () => {
  const read = vi.spyOn(app.graph, 'read');
  await search('mikkeli');
  expect(read).toHaveBeenCalledOnce();
  read.mockRestore();
});
