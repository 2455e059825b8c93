/** Brings a store to the shape that this code knows: numbered files in `cypher/migrations/`, in order, once each. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { StartError } from '../start-error.ts';
import { cypherFolder, readCypher } from './cypher-file.ts';
import type { Graph, Row } from './graph.ts';

interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  readonly name: string;
  /** SHA-256 of the file's text, in hexadecimal. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

/**
 * Runs what the store hasn't been through yet and returns how many that were. Processes that start together wait for
 * one another. A store that is newer than `folder`, or that went through another text, is refused with a StartError.
 */
export async function migrate(graph: Graph, folder = new URL('migrations/', cypherFolder)): Promise<number> {
  const migrations = readMigrations(folder);
  const missingIn = (applied: readonly Row[]) => {
    refuseForeignHistory(applied, migrations);
    return migrations.slice(applied.length);
  };
  const listApplied = readCypher('bookkeeping/applied-migrations');
  if (missingIn(await graph.read(listApplied)).length === 0) return 0;
  for (const statement of statementsOf(readCypher('bookkeeping/schema'))) {
    await graph.write((transaction) => transaction.run(statement));
  }
  return graph.exclusively('migrations', async (holder) => {
    const missing = missingIn(await holder.run(listApplied)); // another process may have been quicker
    for (const migration of missing) await apply(graph, migration);
    await graph.runAlone('CALL db.awaitIndexes(300)');
    return missing.length;
  });
}

/** Each statement stands alone, as a change of schema can't share a transaction with a change of data. */
async function apply(graph: Graph, { statements, ...migration }: Migration): Promise<void> {
  for (const statement of statements) await graph.runAlone(statement);
  await graph.write((transaction) => transaction.run(readCypher('bookkeeping/record-migration'), migration));
}

function refuseForeignHistory(applied: readonly Row[], migrations: readonly Migration[]): void {
  for (const [index, { number, name, checksum }] of applied.entries()) {
    const known = migrations[index];
    if (known === undefined || known.number !== number) {
      throw new StartError(
        `The store has been through migration ${String(number)} (${String(name)}), which this version doesn't know: ` +
          'it was written by a newer version. Start that version, or point DATA_DIR or NEO4J_URI at another store.',
      );
    }
    if (known.checksum !== checksum) {
      throw new StartError(
        `Migration ${String(number)} (${known.name}) was changed after this store went through it. ` +
          'Restore the file, and put the change into a migration of its own.',
      );
    }
  }
}

function readMigrations(folder: URL): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  return files.sort().map((file, index) => {
    const [, digits, name] = /^(\d{3})-(.+)\.cypher$/.exec(file) ?? [];
    const number = Number(digits);
    if (name === undefined || number !== index + 1) {
      throw new StartError(`Migration file ${file}: expected the name ${String(index + 1).padStart(3, '0')}-….cypher`);
    }
    const text = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n');
    const checksum = createHash('sha256').update(text).digest('hex');
    return { number, name, checksum, statements: statementsOf(text) };
  });
}

/** Statements end with a semicolon at the end of a line. */
function statementsOf(text: string): string[] {
  const statements = text.split(/;[ \t]*(?:\n|$)/).map((statement) => statement.trim());
  return statements.filter((statement) => statement.replaceAll(/^\/\/.*$/gm, '').trim() !== '');
}
