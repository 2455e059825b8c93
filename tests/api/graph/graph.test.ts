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
