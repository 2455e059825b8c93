/** Layouts in the graph: what they are made of, and where they put each organisation. */
import { createHash } from 'node:crypto';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { Layout } from './layouts.ts';
import type { LayoutNetwork } from './network.ts';

/** What a layout is made of; `ids` are the organisations', in the order of the nodes. */
export interface LayoutInput {
  ids: string[];
  network: LayoutNetwork;
  /** Of all but the known positions. */
  hash: string;
}

/** More organisations than this aren't drawn at once. */
const most = 10_000;
const sliceSize = 2_000;

const networkText = readCypher('layout/network');
const inputText = readCypher('layout/input');
const placeText = readCypher('layout/place');
const finishText = readCypher('layout/finish');
const changesText = readCypher('layout/changes');

/** A text that is another one once something may have changed. */
export async function readStamp(graph: Graph, today: string): Promise<string> {
  const [row] = await graph.read(changesText, { today });
  return String(row?.['stamp']);
}

/** Reads what a layout would be made of today. */
export async function readInput(graph: Graph, { open, x, y }: Layout, today: string): Promise<LayoutInput> {
  const viewer = { open, organisations: [] };
  const [row = {}] = await graph.runAlone(networkText, { viewer, today, x, y, most });
  const list = (column: string): unknown[] => (Array.isArray(row[column]) ? row[column] : []);
  const [ids, sources, targets, xs, ys] = [
    list('ids').map(String),
    list('sources'),
    list('targets'),
    list('xs'),
    list('ys'),
  ];
  const ends = Uint32Array.from(sources.flatMap((source, i) => [Number(source), Number(targets[i])]));
  const known = Float64Array.from(ids.flatMap((_, i) => [numberOr(xs[i]), numberOr(ys[i])]));
  return { ids, network: { nodes: ids.length, ends, known }, hash: hashOf(ids, ends) };
}

const numberOr = (value: unknown) => (typeof value === 'number' ? value : NaN);

function hashOf(ids: readonly string[], ends: Uint32Array): string {
  return createHash('sha256').update(ids.join(' ')).update(new Uint8Array(ends.buffer)).digest('hex');
}

/** Whether a layout has been made of the very same. */
export async function isMadeOf(graph: Graph, { name }: Layout, { hash }: LayoutInput): Promise<boolean> {
  const [row]: Row[] = await graph.read(inputText, { name });
  return row?.['input'] === hash;
}

/** Puts the organisations where a layout has them; the last thing written says what it was made of. */
export async function writePositions(
  graph: Graph,
  { name, x, y }: Layout,
  { ids, hash }: LayoutInput,
  positions: Float64Array,
): Promise<void> {
  const rows = ids.map((id, i) => ({ id, position: { [x]: positions[i * 2], [y]: positions[i * 2 + 1] } }));
  for (let start = 0; start < rows.length; start += sliceSize) {
    const slice = rows.slice(start, start + sliceSize);
    await graph.write((transaction) => transaction.run(placeText, { rows: slice }));
  }
  await graph.write((transaction) => transaction.run(finishText, { name, input: hash }));
}
