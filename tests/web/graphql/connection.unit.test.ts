// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connection } from '../../../web/graphql/connection.svelte.ts';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  connection.report(true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test('a lost connection is asked for until the API is healthy, and then everything is asked anew', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  fetched.mockResolvedValueOnce(new Response(null, { status: 503 }));
  fetched.mockResolvedValueOnce(new Response('ok'));
  const before = connection.restorations;
  connection.report(false);
  expect(connection.isLost).toBe(true);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(connection.isLost).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(connection.isLost).toBe(false);
  expect(connection.restorations).toBe(before + 1);
});

test('any answer restores it at once', () => {
  const before = connection.restorations;
  connection.report(false);
  connection.report(true);
  connection.report(true);
  expect(connection.isLost).toBe(false);
  expect(connection.restorations).toBe(before + 1);
});
