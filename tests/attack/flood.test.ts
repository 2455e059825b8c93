/** Costly questions are refused and slow connections cut off, and meanwhile the server goes on serving others. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyBytes, slowness } from '../../api/http/limits.ts';
import { median, quantile } from '../bench/statistics.ts';
import { runFile } from '../command-process.ts';
import { testApp, type TestApp } from '../test-app.ts';

let t: TestApp;
let url: string;
beforeAll(async () => {
  t = await testApp();
  url = await t.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => t.close());

const place = (selection: string) => `{ place(id: "country:FI") ${selection} }`;
const nested = (levels: number) => place(`${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)}`);
const cycle = `${place('{ ...A }')} fragment A on Place { ...B } fragment B on Place { ...A }`;
const doubling = Array.from({ length: 30 }, (_, i) => `fragment F${String(i)} on Place { a: id ...F${String(i + 1)} ...F${String(i + 1)} }`); // prettier-ignore

/** Each is refused as a whole: 200 with errors alone, or 413. */
const questions = {
  '51 aliases': `{ ${Array.from({ length: 51 }, (_, i) => `a${String(i)}: datasets { name }`).join(' ')} }`,
  '100 levels': nested(100),
  'a cycle of fragments': cycle,
  'fragments that double': `${place('{ ...F0 }')} ${doubling.join(' ')} fragment F30 on Place { id }`,
  'a field 4,000 times': place(`{ ${'id '.repeat(3_900)} }`),
  'a megabyte and a byte': bodyBytes + 1,
};

interface Flooded {
  /** How often each question was answered by which status. */
  statuses: Record<keyof typeof questions, Record<string, number>>;
  /** How long the slowest connections of each kind were let, in milliseconds. */
  heldMs: { headers: number; bodies: number };
}

/** Milliseconds that each answer of `/health` took while others came, one after another, until `isOver`. */
async function healthTimes(isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!isOver()) {
    const start = performance.now();
    const response = await fetch(`${url}/health`);
    times.push(performance.now() - start);
    expect(response.status).toBe(200);
    await response.text();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}

const connections = () => new Promise<number>((resolve) => t.app.server.getConnections((_, count) => resolve(count)));

test('a flood is refused, 200 slow connections are cut off, and /health answers in under 100 ms all the while', async () => {
  for (const question of Object.values(questions)) {
    if (typeof question === 'string') expect((await t.ask(question)).data).toBeNull();
  }
  await healthTimes(() => true);
  const flood = runFile(join(import.meta.dirname, 'flood.process.ts'), [url, JSON.stringify(questions)], {});
  let isOver = false;
  void flood.ended.then(() => (isOver = true));
  const times = await healthTimes(() => isOver);
  const { statuses, heldMs } = JSON.parse(flood.lines.at(-1) ?? '') as Flooded;

  for (const [name, answers] of Object.entries(statuses)) {
    expect(Object.keys(answers), name).toEqual([name === 'a megabyte and a byte' ? '413' : '200']);
  }
  const look = slowness.connectionsCheckingInterval + 1_000;
  expect(heldMs.headers).toBeLessThan(slowness.headersTimeout + look);
  expect(heldMs.bodies).toBeLessThan(slowness.requestTimeout + look);
  expect(await connections()).toBeLessThan(20);
  const asked = Object.values(statuses).flatMap((answers) => Object.values(answers));
  const [half, most, all] = [median(times), quantile(times, 0.99), Math.max(...times)].map((ms) => ms.toFixed(0));
  process.stdout.write(
    `flood: ${String(asked.reduce((sum, count) => sum + count, 0))} costly questions refused, 200 slow connections cut ` +
      `off after ${(heldMs.headers / 1000).toFixed(1)} s (headers) and ${(heldMs.bodies / 1000).toFixed(1)} s (bodies); ` +
      `/health ${String(times.length)} times: median ${String(half)} ms, 99 % in ${String(most)} ms, slowest ${String(all)} ms\n`,
  );
  expect(Math.max(...times)).toBeLessThan(100);
}, 60_000);
