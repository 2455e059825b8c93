/** `npm run bench`: what the API costs beside the driver alone and beside @neo4j/graphql, on made-up networks. */
import { cpus, totalmem } from 'node:os';
import { type Scope, run, say } from '../../api/command.ts';
import { Arena } from './arena.ts';
import { contestsOf } from './contests.ts';
import { measureRounds } from './measure.ts';
import { startStore } from './network/store.ts';
import { type Options, readOptions } from './options.ts';
import { sharedCore, pin, pinning } from './processes/child.ts';
import { type Row, rowsOf, tableOfRows } from './report.ts';
import { installRivals } from './rivals.ts';
import { requireSame } from './same-answers.ts';

async function bench(scope: Scope): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  installRivals(say);
  const rows: Row[] = [];
  for (const organisations of options.organisations) rows.push(...(await benchOf(organisations, options, scope)));
  say(`\n${conditions(options)}\n\n${tableOfRows(rows)}`);
}

/** One network: its store and all processes are started, measured and stopped. */
async function benchOf(organisations: number, { rounds, seconds, questions }: Options, scope: Scope): Promise<Row[]> {
  const database = await startStore(organisations, say);
  scope.onClose(() => database.stop());
  pin(database.processId(), sharedCore);
  const arena = new Arena(database, seconds);
  scope.onClose(() => arena.close());
  const api = await arena.serve('processes/api.ts', { at: '/graphql', args: ['--empty', '--as-built'] });
  const rows: Row[] = [];
  for (const { question, contestants } of await contestsOf(arena, api, database.address, organisations, questions)) {
    await requireSame(question.name, contestants);
    say(`Measuring ${question.name}, ${String(organisations)} organisations`);
    const turns = await measureRounds(contestants, rounds);
    rows.push(...rowsOf(organisations, question, turns, await api.server.peakMemoryMb()));
  }
  await arena.close();
  await database.stop();
  return rows;
}

function conditions({ rounds, seconds }: Options): string {
  const [cpu] = cpus();
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  const machine = `${String(cpus().length)} cores (${cpu?.model ?? 'unknown'}), ${String(memoryGb)} GB`;
  const turns = `${String(rounds)} rounds of ${String(seconds)} s`;
  return [machine, `Node ${process.version}`, pinning, turns].join('; ');
}

run(bench);
