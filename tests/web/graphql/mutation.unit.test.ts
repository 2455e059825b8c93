// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changes } from '../../../web/graphql/changes.svelte.ts';
import { graphql } from '../../../web/graphql/graphql.ts';
import { Mutation } from '../../../web/graphql/mutation.svelte.ts';
import { language } from '../../../web/language/language.svelte.ts';

const CreateGoal = graphql(`
  mutation CreateGoal($input: CreateGoalInput!) {
    createGoal(input: $input) {
      goal {
        id
      }
    }
  }
`);

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  language.choose('sv');
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

function answer(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}

const created = () => answer({ data: { createGoal: { goal: { id: 'g1' } } } });
const refused = () =>
  answer({
    data: { createGoal: null },
    errors: [{ message: 'Titel saknas.', extensions: { code: 'BAD_USER_INPUT', field: 'title' } }],
  });

function headersOfCall(call: number): Headers {
  return new Headers(fetched.mock.calls[call]?.[1]?.headers);
}

const keyOfCall = (call: number) => headersOfCall(call).get('idempotency-key');
const input = { title: 'Mål' };

test('a change is asked in the reader’s language and gives its payload', async () => {
  fetched.mockResolvedValueOnce(created());
  const create = new Mutation(CreateGoal);
  expect((await create.send({ input }))?.createGoal?.goal.id).toBe('g1');
  expect(headersOfCall(0).get('accept-language')).toBe('sv');
  expect(create.problem).toBeUndefined();
});

test('a change without an answer is repeated under its key, so that nothing is done twice', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce(created());
  const create = new Mutation(CreateGoal);
  expect(await create.send({ input })).toBeUndefined();
  expect(create.problem?.code).toBe('OFFLINE');
  await create.send({ input });
  expect(keyOfCall(0)).toMatch(/^[0-9a-f-]{36}$/);
  expect(keyOfCall(1)).toBe(keyOfCall(0));
});

test('what is shown is asked again after a change, and when one turns out to have been made before', async () => {
  const made = { message: 'Redan gjort.', extensions: { code: 'CONFLICT', reason: 'doneAlready' } };
  fetched.mockResolvedValueOnce(answer({ data: { createGoal: null }, errors: [made] }));
  fetched.mockResolvedValueOnce(refused()).mockResolvedValueOnce(created());
  const create = new Mutation(CreateGoal);
  const counts = [changes.count];
  for (const _ of [1, 2, 3]) {
    await create.send({ input });
    counts.push(changes.count);
  }
  expect(counts.map((count) => count - (counts[0] ?? NaN))).toEqual([0, 1, 1, 2]);
});

test('another change, and one after an answer, has a key of its own', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  fetched.mockImplementation(() => Promise.resolve(created()));
  const create = new Mutation(CreateGoal);
  await create.send({ input });
  await create.send({ input: { title: 'Annat mål' } });
  await create.send({ input: { title: 'Annat mål' } });
  expect(new Set([keyOfCall(0), keyOfCall(1), keyOfCall(2)]).size).toBe(3);
});

test('a refusal gives each field its sentence', async () => {
  fetched.mockResolvedValueOnce(refused());
  const create = new Mutation(CreateGoal);
  expect(await create.send({ input: { title: '' } })).toBeUndefined();
  expect(create.fieldError('title')).toBe('Titel saknas.');
  expect(create.fieldError('description')).toBeUndefined();
});
