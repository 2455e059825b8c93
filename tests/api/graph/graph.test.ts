import { afterAll, afterEach, expect, test } from 'vitest';
import { isConstraintViolation, isUnavailable, openGraph } from '../../../api/graph/graph.ts';
import { ownDatabase } from '../../own-database.ts';

const graph = openGraph(ownDatabase());

afterEach(() => graph.runAlone('MATCH (n:Trace) DETACH DELETE n'));
afterAll(() => graph.close());

test('whole numbers arrive as integers and others as floats, at any depth', async () => {
  const types = await graph.read('RETURN valueType($n) AS n, valueType($rows[0].n) AS inside, valueType($x) AS x', {
    n: 3,
    x: 0.5,
    rows: [{ n: 2 ** 40 }],
  });
  expect(types).toEqual([{ n: 'INTEGER NOT NULL', inside: 'INTEGER NOT NULL', x: 'FLOAT NOT NULL' }]);
  expect(await graph.read('UNWIND [1, 2, 3] AS n RETURN n LIMIT $first', { first: 2 })).toEqual([{ n: 1 }, { n: 2 }]);
});

test('a reading statement that writes is refused', async () => {
  await expect(graph.read('CREATE (:Trace)')).rejects.toThrow(/access mode/);
  expect(await graph.read('MATCH (n:Trace) RETURN n')).toEqual([]);
});

test('a write that fails leaves nothing of itself', async () => {
  const failing = graph.write(async (transaction) => {
    await transaction.run('CREATE (:Trace)');
    throw new Error('changed our mind');
  });
  await expect(failing).rejects.toThrow('changed our mind');
  expect(await graph.read('MATCH (n:Trace) RETURN n')).toEqual([]);
});

test('of two holders of one lock the second begins when the first has ended', async () => {
  const order: string[] = [];
  const hold = (name: string) =>
    graph.exclusively('test', async (holder) => {
      order.push(`${name} begins`);
      await holder.run('RETURN 1');
      await graph.read('UNWIND range(1, 100000) AS n RETURN count(n) AS n');
      order.push(`${name} ends`);
    });
  await Promise.all([hold('one'), hold('two'), hold('three')]);
  for (const [index, line] of order.entries()) {
    expect(line).toMatch(index % 2 === 0 ? /begins$/ : new RegExp(`^${order[index - 1]?.split(' ')[0] ?? ''} ends$`));
  }
  expect(order).toHaveLength(6);
});

test('a holder that fails sets its lock free', async () => {
  const failing = graph.exclusively('test', () => Promise.reject(new Error('lost heart')));
  await expect(failing).rejects.toThrow('lost heart');
  await expect(graph.exclusively('test', () => Promise.resolve('held'))).resolves.toBe('held');
});

test('a question without an end is given up within the deadline, and said to pass', async () => {
  const asked = Date.now();
  const error: unknown = await graph
    .read('UNWIND range(1, 100000000000) AS n RETURN count(n) AS n')
    .catch((reason: unknown) => reason);
  expect(Date.now() - asked).toBeLessThan(6_000);
  expect(isUnavailable(error)).toBe(true);
});

test('a question that is given up before its plan is made is planned on, so that the next one is answered sooner', async () => {
  const hurried = openGraph(ownDatabase(), 50);
  const patient = openGraph(ownDatabase(), 25_000);
  const part = (name: string, n: number) =>
    `MATCH (a:Trace {${name}: ${String(n)}})-[:TO]->(b:Trace) WHERE any(x IN $ids WHERE x IN a.ids) RETURN b`;
  const text = (name: string) =>
    `CALL () { ${Array.from({ length: 60 }, (_, n) => part(name, n)).join(' UNION ALL ')} } RETURN count(b) AS count`;
  const name = `at${String(Date.now())}`; // no statement of before, whose plan would be there
  const planned = async () =>
    (await patient.runAlone("SHOW TRANSACTIONS YIELD currentQuery AS q WHERE q STARTS WITH 'EXPLAIN ' AND q CONTAINS $name RETURN q", { name })).length; // prettier-ignore
  const timeOf = async (question: string) => {
    const asked = performance.now();
    expect(await patient.read(question, { ids: [] })).toEqual([{ count: 0 }]);
    return performance.now() - asked;
  };
  await timeOf(text('toWarmThePlanner'));
  expect(isUnavailable(await hurried.read(text(name), { ids: [] }).catch((error: unknown) => error))).toBe(true);
  await expect.poll(planned, { timeout: 5_000, interval: 10 }).toBe(1);
  await expect.poll(planned, { timeout: 20_000, interval: 50 }).toBe(0);
  const [again, anew] = [await timeOf(text(name)), await timeOf(text(`${name}New`))];
  expect(again).toBeLessThan(0.7 * anew);
  await Promise.all([hurried.close(), patient.close()]);
});

test('a database that is not there is unavailable, and said so within the deadline', async () => {
  const nowhere = openGraph({ ...ownDatabase(), uri: 'bolt://127.0.0.1:1' });
  expect(await nowhere.isAnswering()).toBe(false);
  const asked = Date.now();
  const error: unknown = await nowhere.read('RETURN 1').catch((reason: unknown) => reason);
  expect(isUnavailable(error)).toBe(true);
  expect(Date.now() - asked).toBeLessThan(5_000);
  await nowhere.close();
});

test('what stands once only is told from other failures', async () => {
  const twice = graph.write((transaction) =>
    transaction.run("UNWIND [1, 2] AS n CREATE (:Trace:Operation {key: 'the same'})"),
  );
  const error: unknown = await twice.catch((reason: unknown) => reason);
  expect(isConstraintViolation(error)).toBe(true);
  expect(isUnavailable(error)).toBe(false);
});
