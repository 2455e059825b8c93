/** The public words: every concept's `.graphql` file, with the connection types that its lists share. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;

/** The types that are listed as Relay connections. */
export const connectionTypes = [
  'Organisation', 'Person', 'Goal', 'Resource', 'Offer', 'Need', 'Partnership', 'Agreement', 'User',
] as const; // prettier-ignore

function connectionOf(type: string): string {
  const article = /^[AO]/.test(type) ? 'an' : 'a';
  const name = type.toLowerCase();
  return `
"Where ${article} ${name} stands in a list."
type ${type}Edge {
  "Its place in the list, for \`after\` and \`before\`."
  cursor: String!
  "The ${name}."
  node: ${type}!
}

"One page of a list."
type ${type}Connection {
  "The page's items, in the list's order."
  edges: [${type}Edge!]!
  "Where the page lies in the whole."
  pageInfo: PageInfo!
  "How many items the list has in all."
  totalCount: Int!
}
`;
}

/** The whole SDL, in a stable order. */
export function readSchema(): string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql') && !file.endsWith('.generated.graphql'))
    .sort();
  const written = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return [...written, ...connectionTypes.map(connectionOf)].join('\n');
}
