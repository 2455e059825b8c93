/** What the tests' histories are sealed with: a key that everyone knows, and no end outside the store they empty. */
import { keyOf } from '../api/history/key.ts';
import type { Seal } from '../api/history/seal.ts';

export const testKey = Buffer.alloc(32, 'kumppanuus');

export const testSeal: Seal = { ...keyOf(testKey), follow: () => undefined, keep: () => undefined };
