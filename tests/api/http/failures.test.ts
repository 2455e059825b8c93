/** What a client is told when the database is away, hangs, or something of ours breaks. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import { type Graph, openGraph } from '../../../api/graph/graph.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { ownDatabase } from '../../own-database.ts';
import { testSeal } from '../../test-seal.ts';

/** An app over a graph of the test's own, closed when the test is done. */
async function appOver(graph: Graph, lines: string[] = []) {
  const stream = { write: (line: string) => lines.push(line) };
  const app = await buildApp({ graph, seal: testSeal, logger: { level: 'error', stream } });
  onTestFinished(() => app.close());
  return app;
}

/** A graph at an address, closed when the test is done. */
function graphAt(uri: string): Graph {
  const graph = openGraph({ ...ownDatabase(), uri });
  onTestFinished(() => graph.close());
  return graph;
}

/** A port where connections are taken and nothing is ever answered. */
async function silentPort(): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const ask = (query: string, language = 'en') =>
  ({ method: 'POST', url: '/graphql', payload: { query }, headers: { 'accept-language': language } }) as const;

const deadlineMs = 5_000;
const slackMs = 500;

describe('a database that is away', () => {
  test('is UNAVAILABLE: 503, when to try again, in time', async () => {
    const app = await appOver(graphAt('bolt://127.0.0.1:1'));
    const start = performance.now();
    const response = await app.inject(ask('{ datasets { name } }', 'sv'));
    expect(performance.now() - start).toBeLessThan(deadlineMs + slackMs);
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('1');
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(response.body).toContain('Databasen svarar inte');
  });

  test('makes /health 503', async () => {
    const app = await appOver(graphAt('bolt://127.0.0.1:1'));
    const response = await app.inject({ method: 'GET', url: '/health' });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: 'unavailable' });
  });
});

describe('a database that hangs', () => {
  test('is UNAVAILABLE within the deadline, for questions and changes', async () => {
    const app = await appOver(graphAt(`bolt://127.0.0.1:${String(await silentPort())}`));
    const start = performance.now();
    const [question, change] = await Promise.all([
      app.inject(ask('{ datasets { name } }')),
      app.inject(ask('mutation { restoreRecord(input: {id: "x"}) { record { id } } }')),
    ]);
    expect(performance.now() - start).toBeLessThan(deadlineMs + slackMs);
    for (const response of [question, change]) {
      expect(response.statusCode).toBe(503);
      expect(response.headers['retry-after']).toBe('1');
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    }
  });

  test('makes /health 503 in under 3 s', async () => {
    const app = await appOver(graphAt(`bolt://127.0.0.1:${String(await silentPort())}`));
    const start = performance.now();
    expect((await app.inject({ method: 'GET', url: '/health' })).statusCode).toBe(503);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('a server with its database', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  test('answers /health with 200', async () => {
    const response = await app.app.inject({ method: 'GET', url: '/health' });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ status: 'ok' });
  });

  test('has room for more questions at once than it has connections', async () => {
    const answers = await Promise.all(Array.from({ length: 150 }, () => app.ask('{ datasets { name } }')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe('a fault of ours', () => {
  const fault = 'secret of the house';
  const broken: Graph = { ...openGraph(ownDatabase()), read: () => Promise.reject(new Error(fault)) };
  afterAll(() => broken.close());

  test('is masked in every language, and logged once', async () => {
    const lines: string[] = [];
    const app = await appOver(broken, lines);
    const bodies = new Set<string>();
    for (const language of ['fi', 'sv', 'en']) {
      const response = await app.inject(ask('{ place(id: "country:FI") { id } }', language));
      expect(response.statusCode).toBe(200);
      expect(response.json()).toMatchObject({ data: { place: null }, errors: [{ extensions: { code: 'INTERNAL' } }] });
      bodies.add(response.body);
    }
    expect(bodies.size).toBe(3);
    for (const body of bodies) expect(body).not.toMatch(/secret|stack|Error:|\.ts/);
    expect(lines.filter((line) => line.includes(fault))).toHaveLength(3);
  });

  test('leaves the other root fields their answers', async () => {
    const app = await appOver(broken);
    const { data, errors } = (await app.inject(ask('{ __typename place(id: "country:FI") { id } }'))).json<{
      data: unknown;
      errors: { path: unknown }[];
    }>();
    expect(data).toEqual({ __typename: 'Query', place: null });
    expect(errors.map(({ path }) => path)).toEqual([['place']]);
  });

  test('in a list that must be there is told once, at its place', async () => {
    const app = await appOver(broken);
    const response = await app.inject(ask('{ datasets { name } }'));
    expect(response.json()).toMatchObject({
      data: null,
      errors: [{ path: ['datasets'], extensions: { code: 'INTERNAL' } }],
    });
  });
});
