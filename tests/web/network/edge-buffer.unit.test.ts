import { expect, test } from 'vitest';
import { bufferEdges, densityFade, layEdges, stepOpacity, widthClass } from '../../../web/network/edge-buffer.ts';
import { toPicture } from '../../../web/network/picture.ts';
import { edge, node } from './nodes.ts';

const picture = toPicture(
  ['a', 'b', 'c', 'd'].map((id) => node(id)),
  [edge('a', 'b', 9, 5), edge('b', 'c', 1, 1), edge('c', 'd', 1, 1), edge('a', 'd', 4, 1), edge('a', 'gone', 1, 1)],
);

test('edges drawn alike lie in one run, the strong ones last', () => {
  const { ends, runs } = bufferEdges(picture);
  expect([...ends]).toEqual([1, 2, 2, 3, 0, 3, 0, 1]);
  expect(runs.map(({ from, until }) => [from, until])).toEqual([
    [0, 2],
    [2, 3],
    [3, 4],
  ]);
  expect(runs[2]?.opacity).toBeGreaterThan(runs[1]?.opacity ?? 1);
  expect(runs[1]?.width).toBeGreaterThan(runs[0]?.width ?? 9);
});

test('runs cover every drawn edge once, and an edge that leads out of the picture isn’t drawn', () => {
  const { ends, runs } = bufferEdges(picture);
  expect(ends).toHaveLength(8);
  expect(runs.reduce((sum, { from, until }) => sum + until - from, 0)).toBe(4);
});

test('segments follow the nodes', () => {
  const segments = layEdges(Uint32Array.of(0, 1, 2, 0), Float32Array.of(10, 20, 30, 40, 50, 60));
  expect([...segments]).toEqual([10, 20, 30, 40, 50, 60, 10, 20]);
});

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 2],
  [64, 6],
  [5000, 6],
])('%i partnerships are of width class %i', (partnerships, width) => {
  expect(widthClass(partnerships)).toBe(width);
});

test('opacity grows with the step', () => {
  const opacities = [1, 2, 3, 4, 5].map(stepOpacity);
  expect(opacities).toEqual(opacities.toSorted((a, b) => a - b));
  expect(new Set(opacities).size).toBe(5);
});

test('a dense picture fades its edges but never to nothing', () => {
  expect(densityFade(10)).toBe(1);
  expect(densityFade(21_541)).toBeLessThan(0.25);
  expect(densityFade(1_000_000)).toBeGreaterThanOrEqual(0.1);
});
