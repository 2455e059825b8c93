/** Copies all that one store holds into another: nodes and relationships with their labels, types and properties. */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { GraphAddress, Row } from './graph.ts';

/** Nodes or relationships written in one transaction. */
const sliceSize = 1_000;

/** A store may be as large as it likes: neither reading nor writing it is given up. */
const patience = { timeout: 0 };

const readNodes = 'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties';
const writeNodes = `UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.id AS id, elementId(n) AS copy`;

const readRelationships = `MATCH (a)-[r]->(b)
RETURN elementId(a) AS start, elementId(b) AS end, type(r) AS type, properties(r) AS properties`;
const writeRelationships = `UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.start
MATCH (b) WHERE elementId(b) = row.end
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties`;

/** Fills the store at `to`, which has its schema and is then emptied of all else, with what the one at `from` holds. */
export async function copyStore(from: GraphAddress, to: GraphAddress): Promise<void> {
  const [source, target] = [open(from), open(to)];
  try {
    await target.executeQuery('MATCH (n) DETACH DELETE n');
    const copies = new Map<unknown, unknown>();
    for await (const rows of slicesOf(source, readNodes)) {
      const { records } = await target.executeQuery(writeNodes, { rows });
      for (const record of records) copies.set(record.get('id'), record.get('copy'));
    }
    for await (const rows of slicesOf(source, readRelationships)) {
      const ties = rows.map((row) => ({ ...row, start: copies.get(row['start']), end: copies.get(row['end']) }));
      await target.executeQuery(writeRelationships, { rows: ties });
    }
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

/** NOTE: values stay the driver's own, so that whole numbers, moments and days arrive as what they were. */
function open({ uri, user, password }: GraphAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
}

async function* slicesOf(driver: Driver, text: string): AsyncGenerator<Row[]> {
  const session: Session = driver.session({ defaultAccessMode: 'READ', fetchSize: sliceSize });
  try {
    let slice: Row[] = [];
    for await (const record of session.run(text, {}, patience)) {
      slice.push(record.toObject());
      if (slice.length < sliceSize) continue;
      yield slice;
      slice = [];
    }
    if (slice.length > 0) yield slice;
  } finally {
    await session.close();
  }
}
