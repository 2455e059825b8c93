/** The very statement that the API runs for a question, for the driver to run alone. */
import { buildApp } from '../../api/app.ts';
import { type Graph, type GraphAddress, openGraph, type Parameters } from '../../api/graph/graph.ts';
import type { Statement } from './processes/statements.ts';
import type { Question } from './questions.ts';
import { testSeal } from '../test-seal.ts';

/** Asks an API in this process each of the question's variables, and notes what it asks the database. */
export async function compiledStatement(
  address: GraphAddress,
  { name, query, variables }: Question,
): Promise<Statement> {
  const graph = openGraph(address);
  const seen: { text: string; parameters: Parameters }[] = [];
  const app = await buildApp({ graph: noting(graph, seen), seal: testSeal });
  const ask = (payload: object) =>
    app.inject({ method: 'POST', url: '/graphql', headers: { 'accept-language': 'en' }, payload });
  try {
    await ask({ query: '{ datasets { name } }' }); // what the first request of a day brings with it
    seen.length = 0;
    for (const each of variables) await ask({ query, variables: each });
  } finally {
    await app.close();
    await graph.close();
  }
  const texts = new Set(seen.map(({ text }) => text));
  const [text, second] = texts;
  if (text === undefined || second !== undefined || seen.length !== variables.length)
    throw new Error(`${name}: ${String(seen.length)} statements of ${String(texts.size)} texts were run`);
  return { text, parameters: seen.map(({ parameters }) => parameters) };
}

function noting(graph: Graph, seen: { text: string; parameters: Parameters }[]): Graph {
  return {
    ...graph,
    read: (text, parameters = {}) => {
      seen.push({ text, parameters });
      return graph.read(text, parameters);
    },
  };
}
