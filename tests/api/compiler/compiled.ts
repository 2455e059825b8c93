/** What an operation is compiled to, without a database to ask. */
import { buildApp } from '../../../api/app.ts';
import { localViewer, type Viewer } from '../../../api/context.ts';
import { deadlineMs, type Graph, type Parameters } from '../../../api/graph/graph.ts';
import { today } from './network-rows.ts';
import { testSeal } from '../../test-seal.ts';

/** A statement and the values of its parameters. */
export interface Compiled {
  text: string;
  parameters: Parameters;
}

export interface CompileOptions {
  variables?: Readonly<Record<string, unknown>>;
  language?: string;
  viewer?: Viewer;
}

/** Not so what is asked to choose where a list begins. */
const isCompiled = (text: string) => text.startsWith('RETURN ');

/** Compiles operations; the statements come in the order of their root fields. */
export async function compiler(): Promise<(query: string, options?: CompileOptions) => Promise<Compiled[]>> {
  const asked: Compiled[] = [];
  let asker: Viewer = localViewer;
  const never = () => Promise.reject(new Error('not asked here'));
  const graph: Graph = {
    limitMs: deadlineMs,
    read: (text, parameters = {}) => {
      if (isCompiled(text)) asked.push({ text, parameters });
      return Promise.resolve([]);
    },
    readNewest: never,
    write: never,
    runAlone: () => Promise.resolve([]),
    // The day has turned already.
    exclusively: (_lock, work) => work({ run: () => Promise.resolve([{ day: today }]) }),
    isAnswering: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
  const app = await buildApp({ graph, seal: testSeal, today: () => today, viewerOf: () => asker });
  return async (query, { variables = {}, language = 'en', viewer = localViewer } = {}) => {
    asker = viewer;
    asked.length = 0;
    const headers = { 'accept-language': language };
    await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers });
    return [...asked];
  };
}
