import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { localViewer } from '../../../api/context.ts';
import { emptyStore } from '../../empty-store.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { change, type Input, valueOf } from './changes.ts';

let viewerId = 'local';
let t: TestApp;

beforeAll(async () => {
  t = await testApp({ viewerOf: () => ({ ...localViewer, id: viewerId }) });
});
beforeEach(async () => {
  viewerId = 'local';
  await emptyStore(t.graph);
});
afterAll(() => t.close());

const create = 'mutation C($input: CreateGoalInput!) { createGoal(input: $input) { goal { id title version } } }';
const withKey = (key: string, input: Input, query = create) =>
  t.ask(query, { input }, { headers: { 'idempotency-key': key } });
const goals = () => valueOf(t.graph, 'MATCH (g:Goal) RETURN count(g) AS value');
const reasons = (answer: { errors: readonly { extensions?: Readonly<Record<string, unknown>> }[] }) =>
  answer.errors.map(({ extensions }) => extensions?.['reason']);

test('a repeated key with the same input has one effect, one event and the same reply', async () => {
  const first = await withKey('a', { title: 'Everyone swims', sdgs: [3] });
  const second = await withKey('a', { sdgs: [3], title: 'Everyone swims' });
  expect(second.data).toEqual(first.data);
  expect(second.errors).toEqual([]);
  expect(await goals()).toBe(1);
  expect(await valueOf(t.graph, 'MATCH (e:AuditEvent) RETURN count(e) AS value')).toBe(1);
});

test('two at once with one key have one effect and the same reply, forty times', async () => {
  for (let round = 1; round <= 40; round += 1) {
    const input = { title: `Goal ${String(round)}` };
    const answers = await Promise.all([1, 2].map(() => withKey(`round ${String(round)}`, input)));
    expect(answers[1]?.data).toEqual(answers[0]?.data);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await goals()).toBe(round);
  }
});

test('a key used for another input or another mutation is refused, and nothing is written', async () => {
  const first = await withKey('a', { title: 'Everyone swims' });
  expect(reasons(await withKey('a', { title: 'Everyone runs' }))).toEqual(['keyUsedForOther']);
  const { id } = (first.data as { createGoal: { goal: { id: string } } }).createGoal.goal;
  const rename = 'mutation U($input: UpdateGoalInput!) { createGoal: updateGoal(input: $input) { goal { id } } }';
  expect(reasons(await withKey('a', { id, version: 1, title: 'Everyone runs' }, rename))).toEqual(['keyUsedForOther']);
  expect(await valueOf(t.graph, 'MATCH (g:Goal) RETURN collect(g.title) AS value')).toEqual(['Everyone swims']);
});

test('a key belongs to one viewer and one place in the response', async () => {
  const twice = `mutation T($input: CreateGoalInput!) {
    one: createGoal(input: $input) { goal { id } }
    two: createGoal(input: $input) { goal { id } }
  }`;
  await withKey('a', { title: 'Everyone swims' }, twice);
  expect(await goals()).toBe(2);
  await withKey('a', { title: 'Everyone swims' }, twice);
  expect(await goals()).toBe(2);
  viewerId = 'somebody else';
  await withKey('a', { title: 'Everyone swims' }, twice);
  expect(await goals()).toBe(4);
});

test('a failed change leaves its key free', async () => {
  expect(reasons(await withKey('a', { title: 'Everyone swims', organisationId: 'nobody' }))).toEqual([
    'unknownOrganisation',
  ]);
  expect((await withKey('a', { title: 'Everyone swims' })).errors).toEqual([]);
});

test('an update repeated with its key is not a conflict, and shows the record as it is now', async () => {
  const { id } = await change(t, 'createGoal', { title: 'Everyone swims' });
  const rename = 'mutation U($input: UpdateGoalInput!) { updateGoal(input: $input) { goal { title version } } }';
  await withKey('a', { id, version: 1, title: 'Everyone runs' }, rename);
  const again = await withKey('a', { id, version: 1, title: 'Everyone runs' }, rename);
  expect(again).toMatchObject({ errors: [], data: { updateGoal: { goal: { title: 'Everyone runs', version: 2 } } } });
});

test('a deletion repeated with its key answers the same id', async () => {
  const { id } = await change(t, 'createGoal', { title: 'Everyone swims' });
  const drop = 'mutation D($input: DeleteRecordInput!) { deleteGoal(input: $input) { deletedId } }';
  for (let i = 0; i < 2; i += 1) {
    expect(await withKey('a', { id, version: 1 }, drop)).toMatchObject({
      errors: [],
      data: { deleteGoal: { deletedId: id } },
    });
  }
});

test('a key is forgotten after 24 hours', async () => {
  await withKey('a', { title: 'Everyone swims' });
  await t.graph.runAlone("MATCH (o:Operation) SET o.at = o.at - duration('PT24H1M')");
  expect((await withKey('a', { title: 'Everyone runs' })).errors).toEqual([]);
  expect(await goals()).toBe(2);
});

test('a key of more than 255 characters is refused', async () => {
  expect(reasons(await withKey('a'.repeat(256), { title: 'Everyone swims' }))).toEqual(['idempotencyKey']);
});
