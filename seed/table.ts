/** Reads the comma-separated files that ship with the seeds. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** One line of a table: column name to text, empty where the file says nothing. */
export type Line = Readonly<Record<string, string>>;

/** All lines of a UTF-8 file with a header line. */
export async function readTable(file: URL): Promise<Line[]> {
  return parse(await readFile(file, 'utf8'), { columns: true });
}

/** The text of a column that the file must have. */
export function cell(line: Line, column: string): string {
  const text = line[column];
  if (text === undefined) throw new Error(`No column ${column}`);
  return text;
}

/** The text of a column, null where it is empty. */
export function optionalCell(line: Line, column: string): string | null {
  return cell(line, column) || null;
}
