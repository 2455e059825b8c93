/** The history checked from its first event to its last, by what `docs/graph-model.md` says of it. */
import { createHash, createHmac } from 'node:crypto';
import type { Graph } from '../../../api/graph/graph.ts';
import { testKey } from '../../test-seal.ts';

const sha256 = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
const hmac = (parts: readonly unknown[]) => createHmac('sha256', testKey).update(JSON.stringify(parts)).digest('hex');

/** What is wrong with the history, in words; empty where it is whole. `length` is how many events it has. */
export async function checkChain(graph: Graph): Promise<{ length: number; faults: string[] }> {
  const events = await graph.read(
    `MATCH (e:AuditEvent)-[:HOLDS]->(v:AuditValues)
     RETURN e {.*, at: toString(e.at)} AS e, v {.*} AS v ORDER BY e.sequence`,
  );
  const faults: string[] = [];
  let previous = '';
  for (const [i, row] of events.entries()) {
    const e = row['e'] as Record<string, unknown>;
    const v = row['v'] as Record<string, unknown>;
    const at = new Date(String(e['at'])).toISOString();
    const values = sha256([v['salt'], v['before'], v['after']]);
    const facts = [i + 1, at, e['viewer'], e['action'], e['recordId'], e['recordLabel'], e['organisations']];
    if (e['sequence'] !== i + 1) faults.push(`event ${String(e['sequence'])} stands at ${String(i + 1)}`);
    if (e['previousHash'] !== previous || e['hash'] !== hmac([...facts, values, previous]))
      faults.push(`event ${String(i + 1)} does not follow`);
    previous = String(e['hash']);
  }
  const [end] = await graph.read("MATCH (l:Lock {name: 'audit'}) RETURN l.sequence AS sequence, l.hash AS hash");
  if (end && (end['sequence'] !== events.length || end['hash'] !== previous)) faults.push('the end is another');
  return { length: events.length, faults };
}
