/** What the README prints works as printed. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeed } from '../../seed/load.ts';
import { loadedOn, testApp, type TestApp } from '../test-app.ts';

const readme = readFileSync('README.md', 'utf8');
const queries = [...readme.matchAll(/```graphql\n(.+?)```/gs)].map(([, query = '']) => query);

let tracker: TestApp;
beforeAll(async () => {
  tracker = await testApp({ today: () => loadedOn });
  await loadSeed(tracker.graph, 'demo', { today: loadedOn });
});
afterAll(() => tracker.close());

test('has a query for each of three questions', () => {
  expect(queries).toHaveLength(3);
});

test.each(queries.map((query) => [/query (\w+)/.exec(query)?.[1], query]))(
  '%s answers with something',
  async (_name, query = '') => {
    const { data, errors } = await tracker.ask(query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/"name":|"label":/);
  },
);

test('links to files that are there', () => {
  const links = [...readme.matchAll(/\]\((?!http|#)([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

test('names every setting', () => {
  const settings = [...readFileSync('api/config.ts', 'utf8').matchAll(/^ {2}([A-Z0-9_]+): Type/gm)].map(
    ([, name = '']) => name,
  );
  expect(settings.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
