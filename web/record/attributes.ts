/** Fields of the network's own, as rows of a form. */

export interface AttributeRow {
  name: string;
  value: string;
}

/** Rows that say something, as the API takes them. */
export function filledRows(rows: readonly AttributeRow[]): AttributeRow[] {
  return rows.filter(isFilled).map(({ name, value }) => ({ name, value }));
}

/** Where a row stands among those sent, so that its error finds it; -1 for one that isn't. */
export function sentIndex(rows: readonly AttributeRow[], row: number): number {
  const own = rows[row];
  return own && isFilled(own) ? rows.slice(0, row).filter(isFilled).length : -1;
}

/** One row a line: “name: value”. */
export function showAttributes(rows: readonly AttributeRow[]): string {
  return rows.map(({ name, value }) => `${name}: ${value}`).join('\n');
}

function isFilled({ name, value }: AttributeRow): boolean {
  return name.trim() !== '' || value.trim() !== '';
}
