/** All processes of the bench on one store: the API, the driver alone, the driver behind plain HTTP, the rivals. */
import type { GraphAddress } from '../../api/graph/graph.ts';
import { environmentWith } from '../../api/config.ts';
import type { Contestant } from './measure.ts';
import { type Child, startChild } from './processes/child.ts';
import type { DriverLoad } from './processes/driver.ts';
import { headers } from './processes/headers.ts';
import type { Load } from './processes/load.ts';
import type { Rate } from './processes/rate.ts';
import type { Statement } from './processes/statements.ts';
import type { Question } from './questions.ts';

/** How many ask at once. */
export const connections = 8;
/** How many answers are compared. */
const compared = 50;

export class Arena {
  readonly api: Child;
  readonly #driver: Child;
  readonly #load: Child;
  readonly #seconds: number;
  readonly #children: Child[] = [];
  readonly #environment: NodeJS.ProcessEnv;

  constructor(address: GraphAddress, seconds: number) {
    this.#seconds = seconds;
    this.#environment = { ...environmentWith(address), NODE_ENV: 'production', PORT: '0' };
    this.api = this.#start('processes/api.ts', ['--empty', '--as-built']);
    this.#driver = this.#start('processes/driver.ts');
    this.#load = this.#start('processes/load.ts');
  }

  /** Starts one more server and gives its address. */
  serve(module: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    return this.#start(module, [], more).ready();
  }

  /** A contestant that is asked over HTTP. */
  http(name: string, url: string, { query, variables }: Question): Contestant {
    const bodies = variables.map((each) => JSON.stringify({ query, variables: each }));
    const load: Load = { url, bodies, connections, seconds: this.#seconds };
    const measure = () => rateOf(name, this.#load, load);
    return { name, measure, answers: () => Promise.all(bodies.slice(0, compared).map((body) => answerOf(url, body))) };
  }

  /** A contestant that is the driver alone. */
  driver(name: string, statement: Statement, way: DriverLoad['way']): Contestant {
    const load: DriverLoad = { ...statement, way, sessions: connections, seconds: this.#seconds };
    return { name, measure: () => rateOf(name, this.#driver, load) };
  }

  async close(): Promise<void> {
    await Promise.all(this.#children.map((child) => child.stop()));
  }

  #start(module: string, args: readonly string[] = [], more: Readonly<Record<string, string>> = {}): Child {
    const child = startChild(`tests/bench/${module}`, args, { ...this.#environment, ...more });
    this.#children.push(child);
    return child;
  }
}

/** What stands below the answer's one field. */
async function answerOf(url: string, body: string): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  const { data } = JSON.parse(text) as { data?: Record<string, unknown> };
  if (!data) throw new Error(`${url} answered ${text}`);
  return Object.values(data)[0];
}

async function rateOf(name: string, child: Child, load: object): Promise<number> {
  const { perSecond, wrong } = (await child.ask(load)) as Rate;
  if (wrong > 0) throw new Error(`${name}: ${String(wrong)} answers were wrong`);
  return perSecond;
}
