/** All processes of the bench on one store: the API, the driver alone, the driver behind plain HTTP, the rivals. */
import { say } from '../../api/command.ts';
import { environmentWith } from '../../api/config.ts';
import type { Database } from '../../api/neo4j/database.ts';
import type { Contestant, Turn } from './measure.ts';
import { type Child, sharedCore, startChild } from './processes/child.ts';
import type { DriverLoad } from './processes/driver.ts';
import { headers } from './processes/headers.ts';
import type { Load } from './processes/load.ts';
import type { Outcome } from './processes/outcome.ts';
import { processorTime } from './processes/processor-time.ts';
import type { Statement } from './processes/statements.ts';
import type { Question } from './questions.ts';

/** How many answers are compared. */
const compared = 50;

/** A server and where it answers. */
export interface Served {
  server: Child;
  url: string;
}

interface Serving {
  at?: string;
  args?: readonly string[];
  /** Environment variables of its own. */
  more?: Readonly<Record<string, string>>;
}

/** The processes of one store; whoever makes it closes it. */
export class Arena {
  readonly #databaseId: number;
  readonly #driver: Child;
  readonly #load: Child;
  readonly #seconds: number;
  readonly #children: Child[] = [];
  readonly #environment: NodeJS.ProcessEnv;

  constructor({ address, processId }: Database, seconds: number) {
    this.#databaseId = processId();
    this.#seconds = seconds;
    this.#environment = { ...environmentWith(address), NODE_ENV: 'production', PORT: '0' };
    this.#driver = this.#keep(startChild(path('processes/driver.ts'), [], this.#environment));
    this.#load = this.#keep(startChild(path('processes/load.ts'), [], this.#environment, sharedCore));
  }

  /** Starts a server of the bench and waits until it answers, at the path `at`. */
  async serve(module: string, { at = '', args = [], more = {} }: Serving = {}): Promise<Served> {
    const server = this.#keep(startChild(path(module), args, { ...this.#environment, ...more }));
    return { server, url: `${await server.ready()}${at}` };
  }

  /** A contestant that is asked over HTTP. */
  http(name: string, { url, server }: Served, { query, variables, atOnce }: Question): Contestant {
    const bodies = variables.map((each) => JSON.stringify({ query, variables: each }));
    const load: Load = { url, bodies, connections: atOnce, seconds: this.#seconds };
    const measure = () => this.#turn(name, server, this.#load, load);
    return { name, measure, answers: () => answersOf(url, bodies.slice(0, compared)) };
  }

  /** A contestant that is the driver alone. */
  driver(name: string, statement: Statement, way: DriverLoad['way'], sessions: number): Contestant {
    const load: DriverLoad = { ...statement, way, sessions, seconds: this.#seconds };
    return { name, measure: () => this.#turn(name, this.#driver, this.#driver, load) };
  }

  async close(): Promise<void> {
    await Promise.all(this.#children.map((child) => child.stop()));
  }

  async #turn(name: string, own: Child, asker: Child, load: object): Promise<Turn> {
    const before = await spent(own.processId, this.#databaseId);
    const { answers, seconds, wrong } = (await asker.ask(load)) as Outcome;
    const after = await spent(own.processId, this.#databaseId);
    if (wrong > 0) say(`${name}: ${String(wrong)} answers were none, and don't count`);
    return {
      perSecond: answers / seconds,
      ownTime: (after.own - before.own) / answers,
      databaseTime: (after.database - before.database) / answers,
    };
  }

  #keep(child: Child): Child {
    this.#children.push(child);
    return child;
  }
}

const path = (module: string) => `tests/bench/${module}`;

async function answersOf(url: string, bodies: readonly string[]): Promise<unknown[]> {
  const answers = [];
  for (const body of bodies) answers.push(await answerOf(url, body));
  return answers;
}

/** What stands below the answer's one field. */
async function answerOf(url: string, body: string): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  const { data } = JSON.parse(text) as { data?: Record<string, unknown> };
  if (!data) throw new Error(`${url} answered ${text}`);
  return Object.values(data)[0];
}

async function spent(processId: number, databaseId: number): Promise<{ own: number; database: number }> {
  const [own = NaN, database = NaN] = [await processorTime(processId), await processorTime(databaseId)];
  return { own, database };
}
