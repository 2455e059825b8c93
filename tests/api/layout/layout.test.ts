/** Positions in the store: made in the background, the same until something changes, telling nothing of what is hidden. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { localViewer, type Viewer } from '../../../api/context.ts';
import { keepLayouts, makeLayouts } from '../../../api/layout/keep-layouts.ts';
import { emptyStore } from '../../empty-store.ts';
import { idNamed, SmallNetwork } from '../../small-network.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { writeNetwork } from '../compiler/write-network.ts';

const today = '2026-06-15';
const publicViewer: Viewer = { id: 'public', open: ['PUBLIC'], organisations: [], writes: 'NOTHING' };
const names = ['A', 'B', 'C', 'D', 'E', 'F'];

let app: TestApp;
let viewer: Viewer = localViewer;

beforeAll(async () => {
  app = await testApp({ today: () => today, viewerOf: () => viewer });
});
beforeEach(() => emptyStore(app.graph));
afterEach(() => {
  viewer = localViewer;
});
afterAll(() => app.close());

/** What is PUBLIC in every test here. */
function open(): SmallNetwork {
  const network = new SmallNetwork();
  for (const name of names) network.organisation(name, { at: 'municipality:491' });
  return network.partnership('One', ['A', 'B', 'C', 'D']).partnership('Two', ['D', 'E']);
}

/** What isn't: an organisation, a partnership of the network, and one that its parties alone see. */
const hidden = () =>
  new SmallNetwork()
    .organisation('Hidden', { visibility: 'NETWORK' })
    .partnership('Hidden too', ['A', 'Hidden', 'F'], { visibility: 'NETWORK' })
    .partnership('Secret', ['B', 'E', 'F'], { visibility: 'PARTIES' });

/** Makes what has changed; the names of the layouts that were made. */
async function make(): Promise<string | undefined> {
  let made: string | undefined;
  const log = { debug: (message: string) => (made = message.split(': ')[1]) };
  await makeLayouts({ graph: app.graph, today, log, signal: new AbortController().signal });
  return made;
}

async function positions(args = ''): Promise<Map<string, readonly [number | null, number | null]>> {
  const { data, errors } = await app.ask(`{ network${args} { nodes { label x y } } }`);
  expect(errors).toEqual([]);
  const { network } = data as { network: { nodes: { label: string; x: number | null; y: number | null }[] } };
  return new Map(network.nodes.map(({ label, x, y }) => [label, [x, y]]));
}

test('every organisation gets a position of its own, and no place does', async () => {
  await writeNetwork(app.graph, open());
  expect(await make()).toBe('public, network');
  const found = await positions();
  expect(new Set([...found.values()].map(String)).size).toBe(names.length);
  expect([...found.values()].flat().every(Number.isFinite)).toBe(true);
  expect([...(await positions('(grain: MUNICIPALITY)')).values()]).toEqual([[null, null]]);
});

test('nothing is made anew while nothing has changed, and the record stays as it was', async () => {
  await writeNetwork(app.graph, open());
  await make();
  const before = await positions();
  expect(await make()).toBeUndefined();
  expect(await positions()).toEqual(before);
  expect(await app.graph.read('MATCH (n:Organisation) RETURN DISTINCT n.version AS version')).toEqual([{ version: 1 }]);
});

test('what is public lies where it would without all that is hidden', async () => {
  await writeNetwork(app.graph, open());
  await make();
  viewer = publicViewer;
  const alone = await positions();
  await emptyStore(app.graph);
  await writeNetwork(app.graph, open());
  await writeNetwork(app.graph, hidden());
  await make();
  expect(await positions()).toEqual(alone);
});

test('a hidden change moves nothing that is public', async () => {
  await writeNetwork(app.graph, open());
  await make();
  await writeNetwork(app.graph, hidden());
  viewer = publicViewer;
  const before = await positions();
  expect(await make()).toBe('network');
  expect(await positions()).toEqual(before);
});

test('no layout is made of what only its parties may see', async () => {
  await writeNetwork(app.graph, open());
  await make();
  const before = await positions();
  await writeNetwork(app.graph, new SmallNetwork().partnership('Secret', ['B', 'E', 'F'], { visibility: 'PARTIES' }));
  expect(await make()).toBeUndefined();
  expect(await positions()).toEqual(before);
});

test('one that has no position yet stands in the middle of its partners that have', async () => {
  await writeNetwork(app.graph, open());
  await make();
  await writeNetwork(app.graph, new SmallNetwork().organisation('New').partnership('Three', ['New', 'A', 'F']));
  const found = await positions();
  const [a, f, newcomer] = ['A', 'F', 'New'].map((name) => found.get(name) ?? [null, null]);
  expect(newcomer?.[0]).toBeCloseTo((Number(a?.[0]) + Number(f?.[0])) / 2, 6);
  expect(newcomer?.[1]).toBeCloseTo((Number(a?.[1]) + Number(f?.[1])) / 2, 6);
});

test('a viewer is shown the layout of what is open to them', async () => {
  await writeNetwork(app.graph, open());
  await writeNetwork(app.graph, hidden());
  await make();
  const [row] = await app.graph.read(
    'MATCH (n:Organisation {id: $id}) RETURN n.publicX AS x, n.publicY AS y, n.networkX AS nx, n.networkY AS ny',
    { id: idNamed('F') },
  );
  expect((await positions()).get('F')).toEqual([row?.['nx'], row?.['ny']]);
  viewer = publicViewer;
  expect((await positions()).get('F')).toEqual([row?.['x'], row?.['y']]);
});

/** Layouts kept with hardly a pause; `next` waits until so many have been made in all. */
function kept() {
  const waiting: { count: number; resolve: () => void }[] = [];
  let made = 0;
  const log = {
    debug: () => {
      made += 1;
      for (const each of waiting) if (made >= each.count) each.resolve();
    },
    error: (error: unknown) => {
      throw error;
    },
  };
  const layouts = keepLayouts({ graph: app.graph, today: () => today, log, pauseMs: 20, rest: 0 });
  const next = (count: number) =>
    new Promise<void>((resolve) => {
      if (made >= count) resolve();
      else waiting.push({ count, resolve });
    });
  return { next, close: () => layouts.close() };
}

test('layouts follow the store: made at once, and again after a write', async () => {
  await writeNetwork(app.graph, open());
  const layouts = kept();
  await layouts.next(1);
  const created = await app.ask(
    'mutation { createOrganisation(input: { name: "Latest", sector: THIRD, visibility: PUBLIC }) { organisation { id } } }',
  );
  expect(created.errors).toEqual([]);
  await layouts.next(2);
  await layouts.close();
  const [latest] = await app.graph.read("MATCH (n:Organisation {name: 'Latest'}) RETURN n.publicX AS x");
  expect(latest?.['x']).toBeTypeOf('number');
});

test('closing ends the work that is under way', async () => {
  const many = new SmallNetwork();
  for (let i = 0; i < 200; i += 1) many.organisation(`O${String(i)}`);
  for (let i = 0; i < 199; i += 1) many.partnership(`P${String(i)}`, [`O${String(i)}`, `O${String(i + 1)}`]);
  await writeNetwork(app.graph, many);
  const layouts = kept();
  await layouts.close();
  expect(await app.graph.read('MATCH (layout:Layout) RETURN layout')).toEqual([]);
});
