/** How long a process relies on there being no account. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilAccountsAreKnown, watchAccounts } from '../../../api/account/account-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that answers after a while what it held when it was asked. */
function store({ afterMs = 0 } = {}) {
  const state = { isAny: false, isLongSince: false, isAway: false, asked: 0 };
  const readNewest = async () => {
    state.asked += 1;
    const { isAny, isLongSince, isAway } = state;
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    if (isAway) throw new Error('away');
    return [{ isAny, isLongSince }];
  };
  return { state, readNewest };
}

/** What a question answers once all that it waits for has happened. */
async function settled<T>(answer: Promise<T>): Promise<T | string> {
  const outcome = answer.catch(() => 'failed');
  await vi.advanceTimersByTimeAsync(0);
  return outcome;
}

test('a store without accounts is asked once a second, however many want to know', async () => {
  const graph = store();
  const hasAccounts = watchAccounts(graph);
  for (let i = 0; i < 50; i += 1) expect(await settled(hasAccounts())).toBe(false);
  expect(graph.state.asked).toBe(1);
  await vi.advanceTimersByTimeAsync(999);
  await settled(hasAccounts());
  expect(graph.state.asked).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await settled(hasAccounts());
  expect(graph.state.asked).toBe(2);
});

test('the second is counted from the question, not from its answer', async () => {
  const graph = store({ afterMs: 3_000 });
  const hasAccounts = watchAccounts(graph);
  const early = hasAccounts();
  graph.state.isAny = true;
  await vi.advanceTimersByTimeAsync(1_000);
  const late = hasAccounts();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await Promise.all([early, late])).toEqual([false, true]);
});

test('once there is an account nothing is asked again', async () => {
  const graph = store();
  const hasAccounts = watchAccounts(graph);
  graph.state.isAny = true;
  expect(await settled(hasAccounts())).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await settled(hasAccounts())).toBe(true);
  expect(graph.state.asked).toBe(1);
});

test('a store that did not answer is asked again at once', async () => {
  const graph = store();
  const hasAccounts = watchAccounts(graph);
  graph.state.isAway = true;
  expect(await settled(hasAccounts())).toBe('failed');
  graph.state.isAway = false;
  expect(await settled(hasAccounts())).toBe(false);
});

test('who makes a first account waits for longer than "none" is relied on, and later ones do not wait', async () => {
  vi.useRealTimers();
  const graph = store();
  const waited = async () => {
    const start = performance.now();
    await untilAccountsAreKnown(graph);
    return performance.now() - start;
  };
  expect(await waited()).toBeGreaterThan(1_050);
  graph.state.isLongSince = true;
  expect(await waited()).toBeLessThan(500);
});
