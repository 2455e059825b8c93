/** GraphQL over HTTP as its specification has it: the official audits, over a real connection. */
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';

let app: TestApp;
let url: string;

beforeAll(async () => {
  app = await testApp();
  url = await app.app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(() => app.close());

/** What the specification leaves free (MAY) and the product refuses: questions in a link. */
const questionsByGet = ['5A70', 'D6D5', '6A70'];

test('every audit passes but those of GET, which is refused', async () => {
  const results = await auditServer({ url: `${url}/graphql` });
  const notPassed = results.filter(({ status }) => status !== 'ok');
  expect(notPassed.filter(({ status }) => status !== 'notice')).toEqual([]);
  expect(notPassed.map(({ id }) => id).sort()).toEqual(questionsByGet.toSorted());
  expect(results.length).toBeGreaterThan(60);
});
