/** A whole app over an emptied store, for one test or one file of tests. */

import { buildApp } from '../api/app.ts';
import { type Graph, openGraph } from '../api/graph/graph.ts';
import type { Seal } from '../api/history/seal.ts';
import { loadSeed } from '../seed/load.ts';
import { emptyStore } from './empty-store.ts';
import { ownDatabase } from './own-database.ts';
import { testSeal } from './test-seal.ts';

/**
 * How long a question may take here, in milliseconds: two cold databases and two browsers share the tests' machine, and
 * nearly every question is a new one that has to be planned. What a server does at its own deadline has its own tests.
 */
export const coldPlansMs = 20_000;

/** The day on which the tests' reference data is loaded. */
export const loadedOn = '2026-01-15';

export interface GraphqlAnswer {
  status: number;
  headers: Readonly<Record<string, unknown>>;
  data: unknown;
  errors: readonly GraphqlError[];
}

export interface GraphqlError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Readonly<Record<string, unknown>>;
}

export interface AskOptions {
  /** Sent as `Accept-Language`; English when absent. */
  language?: 'fi' | 'sv' | 'en';
  headers?: Readonly<Record<string, string>>;
}

type App = Awaited<ReturnType<typeof buildApp>>;
type AppOptions = Omit<Parameters<typeof buildApp>[0], 'graph' | 'seal'> & { readonly seal?: Seal };

export interface TestApp {
  app: App;
  graph: Graph;
  /** What the history of its changes is sealed with. */
  seal: Seal;
  /** Asks over HTTP, as a client would; errors are part of the answer. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, options?: AskOptions): Promise<GraphqlAnswer>;
  /** Closes the app and its connections; what is in the store stays until the next testApp(). */
  close(): Promise<void>;
}

/** An app as `npm start` builds it; `options` take the place of what the server would hand to buildApp. */
export async function testApp(options: AppOptions = {}): Promise<TestApp> {
  const graph = openGraph(ownDatabase(), coldPlansMs);
  await emptyStore(graph);
  await loadSeed(graph, 'reference', { today: loadedOn });
  const { seal = testSeal } = options;
  const app = await buildApp({ logger: false, ...options, seal, graph });
  return {
    app,
    graph,
    seal,
    ask: (query, variables = {}, { language = 'en', headers = {} } = {}) =>
      askOver(app, { query, variables }, { 'accept-language': language, ...headers }),
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}

async function askOver(app: App, payload: object, headers: Record<string, string>): Promise<GraphqlAnswer> {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const { data = null, errors = [] } = response.json<{ data?: unknown; errors?: GraphqlError[] }>();
  return { status: response.statusCode, headers: response.headers, data, errors };
}
