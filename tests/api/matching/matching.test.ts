/** Who completes whom: the score and its reasons, concerns, introductions, and that none of them tells what is hidden. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { localViewer, type Viewer } from '../../../api/context.ts';
import { idNamed, SmallNetwork } from '../../small-network.ts';
import { type AskOptions, testApp, type TestApp } from '../../test-app.ts';
import { emptyStore } from '../../empty-store.ts';
import { writeNetwork } from '../compiler/write-network.ts';

const today = '2026-06-15';
const publicViewer: Viewer = { id: 'public', open: ['PUBLIC'], organisations: [], writes: 'NOTHING' };

let app: TestApp;
let viewer: Viewer = localViewer;

interface Match {
  organisation: { name: string };
  score: number;
  reasons: { kind: string; share: number; text: string }[];
  concerns: { key: string; text: string }[];
  introductions: { through: { name: string }[] }[];
}

async function matches(of: string, args = '', options?: AskOptions): Promise<Match[]> {
  const { data, errors } = await app.ask(
    `{ complementaryPartners(organisationId: "${idNamed(of)}"${args}) {
      organisation { name } score reasons { kind share text } concerns { key text }
      introductions { through { ... on Organisation { name } ... on Person { name } } }
    } }`,
    {},
    options,
  );
  expect(errors).toEqual([]);
  return (data as { complementaryPartners: Match[] }).complementaryPartners;
}

const namesOf = (found: readonly Match[]) => found.map(({ organisation }) => organisation.name);
const matchWith = (found: readonly Match[], name: string) =>
  found.find(({ organisation }) => organisation.name === name);
const keysOf = (match: Match | undefined) => match?.concerns.map(({ key }) => key);
const waysOf = (match: Match | undefined) =>
  match?.introductions.map(({ through }) => through.map(({ name }) => name).join(', '));

async function rewrite(network: SmallNetwork): Promise<void> {
  await emptyStore(app.graph);
  await writeNetwork(app.graph, network);
}

beforeAll(async () => {
  app = await testApp({ today: () => today, viewerOf: () => viewer });
});
afterEach(() => {
  viewer = localViewer;
});
afterAll(() => app.close());

describe('the worked example', () => {
  beforeAll(() =>
    rewrite(
      new SmallNetwork()
        .organisation('Us', { at: 'municipality:491' })
        .organisation('Mutual', { at: 'municipality:740' })
        .organisation('Giver', { at: 'municipality:491' })
        .organisation('Taker')
        .organisation('Goal mate', { at: 'municipality:091' })
        .organisation('Neighbour', { at: 'municipality:491' })
        .organisation('Stranger', { at: 'municipality:091' })
        .need('Us', 'meeting-rooms', 3)
        .need('Us', 'volunteer-helpers', 1)
        .offer('Us', 'elderly-care-expertise')
        .offer('Us', 'expert-hours', { until: '2026-06-14' })
        .offer('Mutual', 'meeting-rooms', { from: today, until: today })
        .offer('Mutual', 'meeting-rooms')
        .need('Mutual', 'elderly-care-expertise', 2)
        .need('Mutual', 'grants', 2)
        .offer('Giver', 'meeting-rooms')
        .offer('Giver', 'volunteer-helpers')
        .need('Taker', 'elderly-care-expertise', 3)
        .need('Taker', 'expert-hours', 3)
        .offer('Stranger', 'volunteer-helpers', { from: '2026-06-16' })
        .goal('Nobody alone', { Us: 3, 'Goal mate': 2 })
        .goal('Clean lakes', { Us: 1 }),
    ),
  );

  // Known weights: 36 + 36 + 10 + 4 + 4 = 90, without nearness 86.
  test.for([
    { name: 'Mutual', score: (36 * (0.5 + 3 / 4 / 2) + 36 * (0.5 + 2 / 4 / 2) + 4 * 0.3) / 90 },
    { name: 'Giver', score: ((36 * 1) / 2 + 4) / 90 },
    { name: 'Taker', score: (36 * (3 / 6)) / 2 / 86 },
    { name: 'Goal mate', score: (10 * 2) / 4 / 90 },
    { name: 'Neighbour', score: 4 / 90 },
  ])('scores $name as it is worked out by hand', async ({ name, score }) => {
    const found = await matches('Us');
    expect(namesOf(found)).toEqual(['Mutual', 'Giver', 'Taker', 'Goal mate', 'Neighbour']);
    const match = matchWith(found, name);
    expect(match?.score).toBeCloseTo(score, 12);
    expect(match?.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 12);
  });

  test('each reason is said in the reader’s language, the largest share first', async () => {
    const textsIn = async (language: 'fi' | 'sv' | 'en') =>
      matchWith(await matches('Us', '', { language }), 'Mutual')?.reasons.map(({ text }) => text);
    expect(await textsIn('en')).toEqual([
      'The organisation offers what you cannot do without: Meeting rooms.',
      'You offer what the organisation needs: Expertise in services for older people.',
      'You have your seats in the same region: South Savo.',
    ]);
    expect(await textsIn('fi')).toEqual([
      'Organisaatio tarjoaa sitä, mitä ilman ette tule toimeen: Kokoustilat.',
      'Te tarjoatte sitä, mitä organisaatio tarvitsee: Ikääntyneiden palvelujen osaaminen.',
      'Toimipaikkanne ovat samassa maakunnassa: Etelä-Savo.',
    ]);
    expect(await textsIn('sv')).toEqual([
      'Organisationen erbjuder det som ni inte klarar er utan: Mötesrum.',
      'Ni erbjuder det som organisationen behöver: Kunnande inom äldreservice.',
      'Ni har ert säte i samma landskap: Södra Savolax.',
    ]);
  });

  test('a text can be asked for in another language than the reader’s', async () => {
    const { data } = await app.ask(
      `{ complementaryPartners(organisationId: "${idNamed('Us')}", first: 1) {
        reasons { fi: text(language: FI) sv: text(language: SV) } concerns { text(language: FI) }
      } }`,
    );
    expect(JSON.stringify(data)).toContain('samassa maakunnassa: Etelä-Savo.');
    expect(JSON.stringify(data)).toContain('samma landskap: Södra Savolax.');
    expect(JSON.stringify(data)).toContain('Vielä ei tiedetä');
  });

  test('what isn’t known, or speaks against, is a concern', async () => {
    const found = await matches('Us');
    expect(keysOf(matchWith(found, 'Mutual'))).toEqual(['cultureUnknown', 'noContactPerson']);
    expect(keysOf(matchWith(found, 'Taker'))).toEqual([
      'oneSided',
      'cultureUnknown',
      'placeUnknown',
      'noContactPerson',
    ]);
  });

  test('within a place only those with their seat in it are candidates', async () => {
    expect(namesOf(await matches('Us', ', within: "region:10"'))).toEqual(['Mutual', 'Giver', 'Neighbour']);
    expect(namesOf(await matches('Us', ', within: "municipality:740", first: 1'))).toEqual(['Mutual']);
  });
});

test('whatever else speaks for it, a one-way match ranks below a mutual one', async () => {
  const needs = ['meeting-rooms', 'volunteer-helpers', 'grants', 'sports-facilities'];
  const network = new SmallNetwork()
    .organisation('Us', { at: 'municipality:491' })
    .organisation('One-way', { at: 'municipality:491' })
    .organisation('Mutual')
    .goal('Goal', { Us: 3, 'One-way': 3 })
    .offer('Us', 'elderly-care-expertise')
    .offer('Mutual', 'volunteer-helpers')
    .need('Mutual', 'elderly-care-expertise', 1)
    .need('Mutual', 'meeting-rooms', 3);
  for (const need of needs) network.need('Us', need, need === 'volunteer-helpers' ? 1 : 3).offer('One-way', need);
  for (const friend of ['A', 'B', 'C', 'D', 'E', 'F']) {
    network.organisation(friend).partnership(`With ${friend}`, ['Us', friend, 'One-way']);
  }
  await rewrite(network);
  expect(namesOf(await matches('Us')).slice(0, 2)).toEqual(['Mutual', 'One-way']);
});

describe('partners, past and present', () => {
  beforeAll(() =>
    rewrite(
      new SmallNetwork()
        .organisation('Us')
        .organisation('Partner')
        .organisation('Former')
        .organisation('Declined')
        .organisation('Friend of a friend')
        .organisation('Far')
        .organisation('Further')
        .offer('Us', 'grants')
        .need('Partner', 'grants')
        .need('Former', 'grants')
        .need('Declined', 'grants')
        .need('Far', 'grants')
        .need('Further', 'grants')
        .person('Anna', ['Us', 'Former'])
        .person('Bertil', ['Partner'])
        .person('Cecilia', ['Former'], { until: '2026-06-14' })
        .person('Daniel', ['Far'])
        .partnership('Now', ['Us', { of: 'Partner', contacts: ['Daniel'] }])
        .partnership('Before', ['Us', { of: 'Former', until: '2026-06-14' }])
        .partnership('Never', ['Us', 'Declined'], { statuses: { '2026-01-01': 'EXPLORING', '2026-02-01': 'DECLINED' } })
        .partnership('Theirs', ['Partner', 'Friend of a friend'])
        .partnership('Farther', ['Friend of a friend', 'Further']),
    ),
  );

  test('are told apart in the concerns', async () => {
    const found = await matches('Us');
    expect(keysOf(matchWith(found, 'Partner'))).toEqual([
      'currentPartner',
      'oneSided',
      'cultureUnknown',
      'placeUnknown',
    ]);
    expect(keysOf(matchWith(found, 'Former'))).not.toContain('currentPartner');
    expect(keysOf(matchWith(found, 'Declined'))).toContain('declinedBefore');
  });

  test('in common make an acquaintance, named in words', async () => {
    const match = matchWith(await matches('Us'), 'Friend of a friend');
    expect(match?.reasons).toEqual([
      { kind: 'KNOWN_THROUGH_NETWORK', share: 4 / 2 / 86, text: 'You have a partner in common: Partner.' },
    ]);
  });

  test('introduce, people before organisations, the shortest way alone', async () => {
    const found = await matches('Us');
    expect(waysOf(matchWith(found, 'Former'))).toEqual(['Anna']);
    expect(waysOf(matchWith(found, 'Far'))).toEqual(['Daniel']);
    expect(waysOf(matchWith(found, 'Friend of a friend'))).toEqual(['Partner']);
    expect(waysOf(matchWith(found, 'Further'))).toEqual(['Partner, Friend of a friend']);
    expect(waysOf(matchWith(found, 'Declined'))).toEqual([]);
  });

  test('that are hidden introduce nobody', async () => {
    await app.graph.write((transaction) =>
      transaction.run("MATCH (hidden:Record) WHERE hidden.name IN ['Anna', 'Theirs'] SET hidden.visibility = 'OWN'"),
    );
    viewer = publicViewer;
    const found = await matches('Us');
    expect(waysOf(matchWith(found, 'Former'))).toEqual([]);
    expect(namesOf(found)).not.toContain('Friend of a friend');
  });
});

test('for a viewer, what is hidden might as well not be there', async () => {
  const open = () =>
    new SmallNetwork()
      .organisation('Us', { at: 'municipality:491' })
      .organisation('Them', { at: 'municipality:491' })
      .organisation('Friend')
      .need('Us', 'grants', 2)
      .offer('Us', 'meeting-rooms')
      .offer('Them', 'grants')
      .need('Them', 'meeting-rooms', 1)
      .goal('Shared', { Us: 2, Them: 2 })
      .partnership('One', ['Us', 'Friend'])
      .partnership('Two', ['Friend', 'Them']);
  const hidden = { visibility: 'OWN' } as const;
  viewer = publicViewer;
  await rewrite(open());
  const without = await matches('Us');
  await rewrite(
    open()
      .organisation('Hidden', hidden)
      .offer('Hidden', 'grants')
      .need('Us', 'legal-expertise', 3, hidden)
      .need('Them', 'grants', 3, hidden)
      .offer('Them', 'legal-expertise', hidden)
      .offer('Us', 'grants', hidden)
      .goal('Secret', { Us: 3, Them: 3 }, hidden)
      .person('Whisperer', ['Us', 'Them'], hidden)
      .partnership('Secretly', ['Us', 'Them'], { visibility: 'PARTIES' })
      .partnership('Known to us', ['Us', 'Hidden'])
      .partnership('Known to them', ['Hidden', 'Them']),
  );
  expect(await matches('Us')).toEqual(without);
});

test.for([
  { id: idNamed('Nobody'), args: '', code: 'NOT_FOUND', field: undefined },
  { id: idNamed('Hidden'), args: '', code: 'NOT_FOUND', field: undefined },
  { id: idNamed('Seen'), args: ', within: "region:99"', code: 'BAD_USER_INPUT', field: 'within' },
  { id: idNamed('Seen'), args: ', first: 1001', code: 'BAD_USER_INPUT', field: 'first' },
])('an organisation or place that isn’t there is refused ($code $field)', async ({ id, args, code, field }) => {
  await rewrite(new SmallNetwork().organisation('Seen').organisation('Hidden', { visibility: 'OWN' }));
  viewer = publicViewer;
  const { errors } = await app.ask(`{ complementaryPartners(organisationId: "${id}"${args}) { score } }`);
  expect(errors[0]?.extensions).toMatchObject({ code, ...(field ? { field } : {}) });
});

test('one statement answers it all', async () => {
  await rewrite(
    new SmallNetwork().organisation('Us').organisation('Them').need('Us', 'grants').offer('Them', 'grants'),
  );
  const read = vi.spyOn(app.graph, 'read');
  expect(namesOf(await matches('Us'))).toEqual(['Them']);
  expect(read).toHaveBeenCalledOnce();
  read.mockRestore();
});
