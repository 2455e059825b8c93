import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';
import { change } from '../writing/changes.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

test.each([
  ['2026-11-24T08:30:00Z', '2026-11-24T08:30:00.000Z'],
  ['2026-11-24T08:30:00.9Z', '2026-11-24T08:30:00.900Z'],
  ['2026-11-24T10:30:00.123456789+02:00', '2026-11-24T08:30:00.123Z'],
])('a moment stored as %s reads %s, so that texts sort as moments do', async (stored, written) => {
  const { id } = await change(t, 'createGoal', { title: 'Everyone swims' });
  await t.graph.runAlone('MATCH (g:Goal {id: $id}) SET g.createdAt = datetime($stored)', { id, stored });
  const { data } = await t.ask('query G($id: ID!) { goal(id: $id) { createdAt } }', { id });
  expect(data).toEqual({ goal: { createdAt: written } });
});
