/** What the network shows at each grain, on each day, to each viewer; and on the real network of Horizon 2020. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { localViewer, type Viewer } from '../../../api/context.ts';
import { loadSeed } from '../../../seed/load.ts';
import { idNamed, SmallNetwork } from '../../small-network.ts';
import { type AskOptions, testApp, type TestApp } from '../../test-app.ts';
import { writeNetwork } from '../compiler/write-network.ts';

const today = '2026-06-15';
const publicViewer: Viewer = { id: 'public', open: ['PUBLIC'], organisations: [], writes: 'NOTHING' };

let app: TestApp;
let viewer: Viewer = localViewer;

interface Network {
  nodes: { id: string; label: string; organisations: number; degree: number; place: { id: string } | null }[];
  edges: { id: string; source: string; target: string; partnerships: number; highestStep: number }[];
  totalNodes: number;
  totalEdges: number;
  unplaced: number;
}

async function network(args: string, options?: AskOptions): Promise<Network> {
  const { data, errors } = await app.ask(
    `{ network${args} {
      nodes { id label organisations degree place { id } } edges { id source target partnerships highestStep }
      totalNodes totalEdges unplaced
    } }`,
    {},
    options,
  );
  expect(errors).toEqual([]);
  return (data as { network: Network }).network;
}

/** `label organisations degree` of each node, in order. */
const nodesOf = ({ nodes }: Network) =>
  nodes.map(({ label, organisations, degree }) => `${label} ${String(organisations)} ${String(degree)}`);
/** `label–label partnerships step` of each edge, in order. */
const edgesOf = ({ nodes, edges }: Network) => {
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label;
  return edges.map(
    ({ source, target, partnerships, highestStep }) =>
      `${[labelOf(source), labelOf(target)].sort().join('–')} ${String(partnerships)} ${String(highestStep)}`,
  );
};

describe('a network written down by hand', () => {
  beforeAll(async () => {
    app = await testApp({ today: () => today, viewerOf: () => viewer });
    const rows = new SmallNetwork()
      .organisation('Mikkeli choir', { at: 'municipality:491', sector: 'THIRD' })
      .organisation('Mikkeli school', { at: 'municipality:491', sector: 'PUBLIC' })
      .organisation('Pertunmaa bakery', { at: 'municipality:588', sector: 'PRIVATE' })
      .organisation('Mäntyharju hall', { at: 'municipality:507', sector: 'PUBLIC' })
      .organisation('South Savo union', { at: 'region:10', sector: 'PUBLIC' })
      .organisation('Stockholm choir', { at: 'country:SE', sector: 'THIRD' })
      .organisation('Nowhere club')
      .organisation('Kuopio loner', { at: 'municipality:297', visibility: 'NETWORK' })
      .partnership('Song', ['Mikkeli choir', 'Mikkeli school', 'Pertunmaa bakery'], { level: 'SUBREGIONAL' })
      .partnership('Bread', ['Mikkeli choir', 'Pertunmaa bakery', 'Mäntyharju hall'], { steps: { '2020-01-01': 3 } })
      .partnership('Abroad', ['Mikkeli choir', 'Stockholm choir'], { visibility: 'PARTIES', level: 'INTERNATIONAL' })
      .partnership('Plan', ['South Savo union', 'Mikkeli school', 'Nowhere club'], {
        statuses: { '2024-01-01': 'EXPLORING', '2025-01-01': 'ACTIVE', '2026-01-01': 'ENDED' },
        steps: { '2024-01-01': 1, '2025-01-01': 4 },
      })
      .partnership('Then', [
        { of: 'Mikkeli choir', until: '2025-03-31' },
        { of: 'Mikkeli school', until: '2025-03-31' },
        { of: 'Stockholm choir', from: '2025-04-01' },
        'Mäntyharju hall',
      ]);
    await writeNetwork(app.graph, rows);
  });
  afterEach(() => {
    viewer = localViewer;
  });
  afterAll(() => app.close());

  test('organisations are joined by the partnerships they share, the best connected first, loners too', async () => {
    const answer = await network('(within: null)');
    expect(nodesOf(answer)).toEqual([
      'Mikkeli choir 1 4',
      'Mäntyharju hall 1 3',
      'Pertunmaa bakery 1 3',
      'Mikkeli school 1 2',
      'Stockholm choir 1 2',
      'Kuopio loner 1 0',
      'Nowhere club 1 0',
      'South Savo union 1 0',
    ]);
    expect(edgesOf(answer)).toContain('Mikkeli choir–Pertunmaa bakery 2 3');
    expect(answer).toMatchObject({ totalNodes: 8, totalEdges: 7, unplaced: 1 });
  });

  test('an edge is named by its two ends, the smaller id first', async () => {
    const { edges } = await network('(first: 2)');
    const [source = '', target = ''] = [idNamed('Mikkeli choir'), idNamed('Mäntyharju hall')].sort();
    expect(edges).toEqual([{ id: `${source}/${target}`, source, target, partnerships: 1, highestStep: 3 }]);
  });

  test.for([
    {
      grain: 'MUNICIPALITY',
      nodes: ['Mäntyharju 2 2', 'Mikkeli 2 2', 'Sweden 1 2', 'Kuopio 1 0', 'South Savo 1 0'],
      edges: ['Mikkeli–Mäntyharju 2 3', 'Mikkeli–Sweden 1 1', 'Mäntyharju–Sweden 1 1'],
    },
    {
      grain: 'REGION',
      nodes: ['South Savo 5 1', 'Sweden 1 1', 'North Savo 1 0'],
      edges: ['South Savo–Sweden 2 1'],
    },
    { grain: 'COUNTRY', nodes: ['Finland 6 1', 'Sweden 1 1'], edges: ['Finland–Sweden 2 1'] },
  ])('at the grain $grain places stand for their organisations, merged ones at their successor', async (row) => {
    const answer = await network(`(grain: ${row.grain})`);
    expect(new Set(nodesOf(answer))).toEqual(new Set(row.nodes));
    expect(edgesOf(answer)).toEqual(row.edges);
    expect(answer.unplaced).toBe(1);
  });

  test('labels are in the reader’s language', async () => {
    expect(nodesOf(await network('(grain: COUNTRY)', { language: 'fi' }))).toEqual(['Ruotsi 1 1', 'Suomi 6 1']);
    expect(nodesOf(await network('(grain: COUNTRY)', { language: 'sv' }))).toEqual(['Finland 6 1', 'Sverige 1 1']);
  });

  test('within a place only those that have their seat in it are drawn and counted', async () => {
    const answer = await network('(within: "municipality:507")');
    expect(nodesOf(answer)).toEqual(['Mäntyharju hall 1 1', 'Pertunmaa bakery 1 1']);
    expect(answer.unplaced).toBe(0);
  });

  test('a day shows its own parties, statuses, steps and levels', async () => {
    const before = await network('(filter: { on: "2025-03-31", statuses: [ACTIVE] })');
    expect(edgesOf(before)).toContain('Mikkeli choir–Mikkeli school 2 1');
    expect(edgesOf(before)).toContain('Mikkeli school–South Savo union 1 4');
    const local = await network('(filter: { on: "2025-04-01", levels: [INTERNATIONAL] })');
    expect(edgesOf(local).sort()).toEqual(['Mikkeli choir–Stockholm choir 1 1', 'Mäntyharju hall–Stockholm choir 1 1']);
  });

  test('sectors choose organisations, steps choose partnerships', async () => {
    const answer = await network('(filter: { sectors: [PUBLIC, PRIVATE], minimumStep: 2 })');
    expect(nodesOf(answer)).toEqual([
      'Mäntyharju hall 1 1',
      'Pertunmaa bakery 1 1',
      'Mikkeli school 1 0',
      'South Savo union 1 0',
    ]);
  });

  test('degrees and totals are taken before the cut', async () => {
    const answer = await network('(first: 1)');
    expect(nodesOf(answer)).toEqual(['Mikkeli choir 1 4']);
    expect(answer).toMatchObject({ edges: [], totalNodes: 8, totalEdges: 7 });
  });

  test('what a viewer may not see is neither drawn nor counted', async () => {
    viewer = publicViewer;
    const answer = await network('(grain: COUNTRY)');
    expect(nodesOf(answer)).toEqual(['Finland 5 1', 'Sweden 1 1']);
    expect(edgesOf(answer)).toEqual(['Finland–Sweden 1 1']);
    viewer = { ...publicViewer, organisations: [idNamed('Stockholm choir')] };
    expect(edgesOf(await network('(grain: COUNTRY)'))).toEqual(['Finland–Sweden 2 1']);
  });

  test.for([
    { args: '(within: "municipality:999")', field: 'within', reason: 'unknownPlace' },
    { args: '(filter: { minimumStep: 6 })', field: 'filter.minimumStep', reason: 'numberInRange' },
    { args: '(first: 10001)', field: 'first', reason: 'pageSize' },
    { args: '(first: 0)', field: 'first', reason: 'pageSize' },
  ])('$args is refused for its field', async ({ args, field, reason }) => {
    const { errors } = await app.ask(`{ network${args} { totalNodes } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field, reason });
  });

  test('one statement answers it', async () => {
    const read = vi.spyOn(app.graph, 'read');
    await network('(grain: REGION)');
    expect(read).toHaveBeenCalledOnce();
    read.mockRestore();
  });
});

describe('the network of Horizon 2020', () => {
  beforeAll(async () => {
    app = await testApp();
    await loadSeed(app.graph, 'cordis', { today });
  }, 120_000);
  afterAll(() => app.close());

  test('has the published numbers of organisations and pairs, and the best connected of them', async () => {
    const { nodes, edges, totalNodes, totalEdges } = await network('(first: 10000)');
    expect({ totalNodes, totalEdges, nodes: nodes.length, edges: edges.length }).toEqual({
      totalNodes: 1819,
      totalEdges: 21541,
      nodes: 1819,
      edges: 21541,
    });
    expect(edges.reduce((sum, { partnerships }) => sum + partnerships, 0)).toBe(22813);
    expect(nodes[0]).toMatchObject({ degree: 352 });
  });

  test('joins countries and the regions of Finland', async () => {
    const countries = await network('(grain: COUNTRY)');
    const sizeOf = (answer: Network, label: string) => answer.nodes.find((node) => node.label === label)?.organisations;
    expect(countries.totalNodes).toBe(65);
    expect(['Germany', 'Spain', 'Greece', 'Finland'].map((label) => sizeOf(countries, label))).toEqual([
      208, 201, 73, 38,
    ]);
    const regions = await network('(within: "country:FI", grain: REGION)');
    const labels = ['Uusimaa', 'Pirkanmaa', 'North Savo', 'Lapland', 'Finland'];
    expect(labels.map((label) => sizeOf(regions, label))).toEqual([18, 6, 3, 2, 1]);
  });
});
