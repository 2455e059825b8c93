/**
 * Floods a server, for the test beside it: costly questions of every kind at a steady pace, and connections that send
 * a byte a second. It prints what became of them as one line of JSON.
 */
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const [url = '', bodiesAsJson = '{}'] = process.argv.slice(2);
const { hostname, port } = new URL(url);
/** What is asked, by its name: a document, or a body of so many bytes. */
const questions = JSON.parse(bodiesAsJson) as Record<string, string | number>;

const seconds = 8;
const perSecond = 10;
const slowSockets = 100; // of each kind
/** Longer than the server lets anything take. */
const patienceMs = 16_000;

/** The status of the answer, or `cut off`. */
async function statusOf(body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asked = request({ hostname, port, path: '/graphql', method: 'POST', headers, agent: false });
  asked.on('error', () => undefined); // an answer that comes before all was sent ends the sending
  asked.end(body);
  try {
    const [response] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
    response.resume();
    return String(response.statusCode);
  } catch {
    return 'cut off';
  }
}

async function ask(question: string | number): Promise<Record<string, number>> {
  const body = typeof question === 'number' ? 'x'.repeat(question) : JSON.stringify({ query: question });
  const statuses: Record<string, number> = {};
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const status = await statusOf(body);
    statuses[status] = (statuses[status] ?? 0) + 1;
    await delay(1000 / perSecond);
  }
  return statuses;
}

/** Sends a beginning, then a byte a second; how many milliseconds the server let it, Infinity where it never ended it. */
async function holdOpen(beginning: string, drop: string): Promise<number> {
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.resume();
  const started = performance.now();
  socket.write(beginning);
  const dripping = setInterval(() => socket.write(drop), 1000);
  const ended = once(socket, 'close').then(() => performance.now() - started);
  const held = await Promise.race([ended, delay(patienceMs, Infinity, { ref: false })]);
  clearInterval(dripping);
  socket.destroy();
  return held;
}

const start = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\n`;
const slowHeaders = Array.from({ length: slowSockets }, () => holdOpen(start, 'x'));
const slowBodies = Array.from({ length: slowSockets }, () =>
  holdOpen(`${start}content-type: application/json\r\ncontent-length: 1000\r\n\r\n`, ' '),
);
const statuses = await Promise.all(
  Object.entries(questions).map(async ([name, each]) => [name, await ask(each)] as const),
);
const [headers, bodies] = await Promise.all([Promise.all(slowHeaders), Promise.all(slowBodies)]);
const heldMs = { headers: Math.max(...headers), bodies: Math.max(...bodies) };
process.stdout.write(`${JSON.stringify({ statuses: Object.fromEntries(statuses), heldMs })}\n`);
