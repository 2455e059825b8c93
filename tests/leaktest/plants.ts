/** Leaks of each known kind, planted between the product and its database: what reaches the database is altered. */
import { ClientError, problem } from '../../api/errors.ts';
import { type Graph, isConstraintViolation } from '../../api/graph/graph.ts';
import { expandMacros } from '../../api/graph/macros.ts';

export interface Plant {
  /** The documents that may show it. */
  asks: RegExp;
  /** Puts a leaking graph in the place of a tight one. */
  alter(graph: Graph): Graph;
  /** How many statements it has altered so far. */
  altered(): number;
}

/** A plant that rewrites statements. */
function rewriting(asks: RegExp, rewrite: (text: string) => string): () => Plant {
  return () => {
    let altered = 0;
    const leaky = (text: string) => {
      const rewritten = rewrite(text);
      if (rewritten !== text) altered += 1;
      return rewritten;
    };
    return {
      asks,
      alter: (graph) => ({ ...graph, read: (text, parameters) => graph.read(leaky(text), parameters) }),
      altered: () => altered,
    };
  };
}

const guard = (variable: string) => expandMacros(`guard(${variable})`);
const unguarded = (asks: RegExp, ...variables: readonly string[]) =>
  rewriting(asks, (text) => variables.reduce((left, variable) => left.replaceAll(guard(variable), 'true'), text));

/** A guard that is the last condition before a list is cut. */
const lastBeforeCut = new RegExp(
  '\\n(?:WHERE|AND) ' +
    guard('listed')
      .replace(/[.$()]/g, '\\$&')
      .replace('listed', '(n\\d+)')
      .replace('listed', '\\1') +
    '\\n(WITH \\1\\b[^\\n]* LIMIT \\$\\w+)\\n',
  'g',
);

const lists = /totalCount/;

/** Each known kind of leak by its name. */
export const plants: Readonly<Record<string, () => Plant>> = {
  'a limit before the guard': rewriting(lists, (text) =>
    text.replace(lastBeforeCut, (_all, node: string, cut: string) => `\n${cut} WHERE ${guard(node)}\n`),
  ),
  'a filter before the guard': unguarded(lists, 'pursued', 'player', 'purpose'),
  'a count of hidden records': rewriting(lists, (text) =>
    text.replace(/, COUNT \{[^{}]*\}/g, (count) => count.replaceAll(/\([\w]+\.visibility IN .*?\.audience\)\)/g, 'true')),
  ),
  'a count over hidden edges': rewriting(/network/, (text) => text.replaceAll(`size(ends) > 1 AND ${guard('partnership')}`, 'size(ends) > 1')),
  'an order by a count over hidden edges': unguarded(/PARTNERSHIPS/, 'shared'),
  'a search score that counts hidden neighbours': rewriting(/search/, (text) =>
    text.replaceAll('max(probe.fit) AS fit', 'max(probe.fit) + COUNT { (hit)--() } AS fit'),
  ),
  'an EXISTS filter': unguarded(/network[^}]*goals/, 'goal'),
  'an invitation into an organisation that is not one’s own': rewriting(/invitations/, (text) =>
    text.replaceAll(/\((\w+)\.id IN \$viewer\.organisations OR/g, '(true OR')),
  'a path through a hidden node': unguarded(/introductions/, 'known'),
  'a path through a hidden partnership': rewriting(/introductions/, (text) =>
    text.replaceAll(`AND ${guard('partnership')} AND`, 'AND'),
  ),
  'an error that tells hidden from missing': rewriting(/introductions/, (text) =>
    text.replace(/EXISTS \{ WITH head\(COLLECT \{.*?(:Organisation \{id: \$\w+\}).*? RETURN asked \}/, 'EXISTS { MATCH (asked$1) }')),
  "a constraint's message": () => {
    let altered = 0;
    const asks = /record/;
    const reserve = 'CREATE (taken:Organisation {id: $id}) DELETE taken';
    return {
      asks,
      alter: (graph) => ({
        ...graph,
        read: async (text, parameters = {}) => {
          const [, name] = /\(\w+:Organisation \{id: \$(id_\d+)\}\)/.exec(text) ?? [];
          if (name) {
            altered += 1;
            await graph.write(({ run }) => run(reserve, { id: parameters[name] })).catch(toldAsItIs);
          }
          return graph.read(text, parameters);
        },
      }),
      altered: () => altered,
    };
  },
}; // prettier-ignore

function toldAsItIs(error: unknown): never {
  if (!(error instanceof Error) || !isConstraintViolation(error)) throw error;
  throw new ClientError(problem('businessIdTaken', { businessId: '', holder: error.message }));
}
