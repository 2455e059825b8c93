/** The whole graph in memory, so that a test can work out an answer without asking the database. */
import type { Graph, Row } from '../../../api/graph/graph.ts';

/** A node; dates and moments are ISO 8601 texts. */
export interface Item {
  labels: ReadonlySet<string>;
  properties: Readonly<Record<string, unknown>>;
}

export interface Snapshot {
  items: readonly Item[];
  /** The other ends of an item's relationships of a type, those that bear a label. */
  follow(item: Item, direction: '->' | '<-', type: string, label: string): Item[];
}

const readNodes = `
MATCH (n)
RETURN elementId(n) AS key, labels(n) AS labels, [name IN keys(n) | [name, CASE
  WHEN valueType(n[name]) STARTS WITH 'DATE' OR valueType(n[name]) STARTS WITH 'ZONED' THEN toString(n[name])
  WHEN valueType(n[name]) STARTS WITH 'LIST<DATE' THEN [day IN n[name] | toString(day)]
  ELSE n[name]
END]] AS properties`;

const readLinks = 'MATCH (a)-[r]->(b) RETURN elementId(a) AS from, type(r) AS type, elementId(b) AS to';

/** Reads everything that is in the store. */
export async function readSnapshot(graph: Graph): Promise<Snapshot> {
  const items = new Map((await graph.read(readNodes)).map((row) => [String(row['key']), itemOf(row)]));
  const ends = new Map<Item, { way: string; end: Item }[]>();
  const add = (start: unknown, way: string, end: unknown) => {
    const [from, to] = [items.get(String(start)), items.get(String(end))];
    if (!from || !to) throw new Error('a relationship without its ends');
    ends.set(from, [...(ends.get(from) ?? []), { way, end: to }]);
  };
  for (const { from, type, to } of await graph.read(readLinks)) {
    add(from, `->${String(type)}`, to);
    add(to, `<-${String(type)}`, from);
  }
  return {
    items: [...items.values()],
    follow: (item, direction, type, label) =>
      (ends.get(item) ?? []).flatMap(({ way, end }) =>
        way === `${direction}${type}` && end.labels.has(label) ? [end] : [],
      ),
  };
}

function itemOf({ labels, properties }: Row): Item {
  if (!Array.isArray(labels) || !Array.isArray(properties)) throw new Error('no node');
  const written = properties.map(([name, value]: [string, unknown]): [string, unknown] => [
    name,
    isMoment(value) ? new Date(value).toISOString() : value,
  ]);
  return { labels: new Set(labels.map(String)), properties: Object.fromEntries(written) };
}

/** Neo4j leaves trailing zeros out of a moment's text; the contract's moments go to the millisecond. */
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
