/** Files as Neo4j's importer reads them: a header that names each column's type, one line a node or relationship. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

export type Cell = string | number | null | undefined | readonly (string | number)[];

/** One property column by its name, with the importer's type: `from` → `date`. */
export type Columns = Readonly<
  Record<string, 'string' | 'string[]' | 'long' | 'long[]' | 'date' | 'date[]' | 'datetime'>
>;

/** A folder of such files, one for each kind of node and each type of relationship. */
export class ImportFolder {
  readonly #folder: string;
  readonly #files = new Map<string, WriteStream>();
  readonly #arguments: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes nodes, the first column their id; `labels` such as `Record:Offer`. */
  async nodes(labels: string, columns: Columns, rows: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
    const names = Object.keys(columns);
    const header = ['id:ID', ...names.map((name) => `${name}:${columns[name] ?? 'string'}`)];
    const lines = rows.map((row) => lineOf([row['id'], ...names.map((name) => row[name])]));
    await this.#write(`--nodes=${labels}`, labels.replace(':', '-'), header, lines);
  }

  /** Writes relationships of a type, each from one id to another. */
  async relationships(type: string, pairs: readonly (readonly [string, string | null])[]): Promise<void> {
    const lines = pairs.filter(([, end]) => end !== null).map(lineOf);
    await this.#write(`--relationships=${type}`, type, [':START_ID', ':END_ID'], lines);
  }

  /** Ends the files; gives the importer's arguments that name them. */
  async close(): Promise<readonly string[]> {
    for (const file of this.#files.values()) await once(file.end(), 'close');
    return this.#arguments;
  }

  async #write(argument: string, name: string, header: readonly string[], lines: readonly string[]): Promise<void> {
    const file = this.#files.get(name) ?? this.#open(argument, name, header);
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }

  #open(argument: string, name: string, header: readonly string[]): WriteStream {
    const path = join(this.#folder, `${name}.csv`);
    const file = createWriteStream(path);
    file.write(lineOf(header));
    this.#files.set(name, file);
    this.#arguments.push(`${argument}=${path}`);
    return file;
  }
}

const lineOf = (cells: readonly Cell[]) => `${cells.map(textOf).join(',')}\n`;

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'object' ? cell.join(';') : String(cell);
  return `"${text.replaceAll('"', '""')}"`;
}
