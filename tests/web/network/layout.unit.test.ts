import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFit, boundsOf, fitBounds } from '../../../web/network/layout/frame.ts';
import { componentsOf } from '../../../web/network/layout/components.ts';
import { settle } from '../../../web/network/layout/force.ts';
import { KnownPositions } from '../../../web/network/layout/known-positions.ts';
import { isWorldwide, layOutMap } from '../../../web/network/layout/map.ts';
import { fromServer } from '../../../web/network/layout/organic.ts';
import { projectFinland, projectWorld } from '../../../web/network/layout/projection.ts';
import { spread } from '../../../web/network/layout/spread.ts';
import { node } from './nodes.ts';

const frame = { width: 800, height: 600 };
const helsinki = node('municipality:091', { latitude: 60.17, longitude: 24.94 });
const utsjoki = node('municipality:890', { latitude: 69.9, longitude: 27.02 });
const mikkeli = node('municipality:491', { latitude: 61.69, longitude: 27.27 });
const berlin = node('country:DE', { latitude: 51, longitude: 10 });

describe('the map', () => {
  test('puts north up and east to the right, inside the frame', () => {
    const { positions } = layOutMap([helsinki, utsjoki, mikkeli], frame, {}, () => false);
    const [helsinkiX = 0, helsinkiY = 0, , utsjokiY = 0, mikkeliX = 0, mikkeliY = 0] = positions;
    expect(utsjokiY).toBeLessThan(mikkeliY);
    expect(mikkeliY).toBeLessThan(helsinkiY);
    expect(mikkeliX).toBeGreaterThan(helsinkiX);
    const bounds = boundsOf(positions);
    expect(bounds?.left).toBeGreaterThan(0);
    expect(bounds?.top).toBeGreaterThan(0);
    expect(bounds?.right).toBeLessThan(frame.width);
    expect(bounds?.bottom).toBeLessThan(frame.height);
  });

  test('brings the framed area into view, whatever few nodes lie in it', () => {
    const outlines = { 'region:10': [[26, 61, 30, 61, 30, 63, 26, 63]], 'region:01': [[20, 59, 22, 59, 22, 60]] };
    const { outlines: drawn } = layOutMap([mikkeli], frame, outlines, (place) => place === 'region:10');
    const bounds = boundsOf(drawn.find(({ isFramed }) => isFramed)?.rings[0] ?? new Float32Array());
    expect(bounds?.left).toBeGreaterThanOrEqual(0);
    expect(bounds?.right).toBeLessThanOrEqual(frame.width);
    expect((bounds?.bottom ?? 0) - (bounds?.top ?? 0)).toBeGreaterThan(frame.height / 2);
  });

  test('shows the world once a node lies abroad', () => {
    expect(isWorldwide([helsinki, utsjoki])).toBe(false);
    expect(isWorldwide([helsinki, berlin])).toBe(true);
  });

  test('lines nodes without a place up along the lower edge', () => {
    const { positions } = layOutMap([helsinki, utsjoki, node('x'), node('y')], frame, {}, () => false);
    expect(positions[5]).toBeGreaterThan(frame.height - 60);
    expect(positions[6]).toBeGreaterThan(positions[4] ?? 0);
  });
});

describe('projections', () => {
  test('the meridian through the middle of Finland is straight and true', () => {
    const [x60, y60] = projectFinland(26.5, 60);
    const [x70, y70] = projectFinland(26.5, 70);
    expect(x60).toBeCloseTo(0);
    expect(x70).toBeCloseTo(0);
    expect(y60 - y70).toBeCloseTo((10 * Math.PI) / 180, 6);
  });

  test('Equal Earth agrees with its published figures', () => {
    const [east] = projectWorld(180, 0);
    const [, north] = projectWorld(0, 90);
    expect(east).toBeCloseTo(2.70663, 4);
    expect(north).toBeCloseTo(-1.31737, 4);
  });
});

describe('connected parts', () => {
  test('come with the largest first, and single nodes are parts too', () => {
    expect(componentsOf(6, Uint32Array.of(4, 5, 0, 2, 2, 3))).toEqual([[0, 2, 3], [4, 5], [1]]);
  });
});

describe('fitting', () => {
  test('keeps proportions and stays within the padding', () => {
    const points = Float32Array.of(0, 0, 100, 10);
    applyFit(points, fitBounds({ left: 0, top: 0, right: 100, bottom: 10 }, frame, 50));
    expect([...points]).toEqual([50, 265, 750, 335]);
  });
});

describe('spreading', () => {
  const dots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 40 }) }), {
    minLength: 2,
    maxLength: 60,
  });

  test('leaves no two dots on top of each other', () => {
    fc.assert(
      fc.property(dots, (points) => {
        const positions = Float32Array.from(points.flatMap(({ x, y }) => [x, y]));
        const radii = new Float32Array(points.length).fill(4);
        spread(positions, radii);
        expect(deepestOverlap(positions, radii)).toBeLessThan(1.5);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves dots that don’t overlap where they are', () => {
    const positions = Float32Array.of(0, 0, 100, 0, 0, 100);
    spread(positions, Float32Array.of(5, 5, 5));
    expect([...positions]).toEqual([0, 0, 100, 0, 0, 100]);
  });

  test('keeps three hundred dots at one point together', () => {
    const positions = new Float32Array(600);
    spread(positions, new Float32Array(300).fill(3));
    const bounds = boundsOf(positions);
    expect((bounds?.right ?? 999) - (bounds?.left ?? 0)).toBeLessThan(200);
  });
});

describe('known positions', () => {
  test('stay with the nodes that a filter leaves, and are worked out anew for others', () => {
    const known = new KnownPositions();
    known.remember('region:10', ['a', 'b', 'c'], Float32Array.of(1, 2, 3, 4, 5, 6));
    expect(known.recall('region:10', ['c', 'a'])).toEqual(Float32Array.of(5, 6, 1, 2));
    expect(known.recall('region:10', ['a', 'd'])).toBeNull();
    expect(known.recall('region:11', ['a'])).toBeNull();
    expect(known.recall('region:10', [])).toBeNull();
  });

  test('are forgotten for the places seen longest ago', () => {
    const known = new KnownPositions();
    for (let place = 0; place < 20; place += 1) known.remember(`${place}`, ['a'], Float32Array.of(place, 0));
    expect(known.recall('0', ['a'])).toBeNull();
    expect(known.recall('19', ['a'])).toEqual(Float32Array.of(19, 0));
  });
});

describe('the organic layout', () => {
  test('takes the server’s positions, and sets what has none below them', () => {
    const nodes = [node('a', { x: 0, y: 0 }), node('b', { x: 10, y: 10 }), node('c')];
    const positions = fromServer(nodes);
    expect(positions?.slice(0, 4)).toEqual(Float32Array.of(0, 0, 10, 10));
    expect(positions?.[5]).toBeGreaterThan(10);
  });

  test('is worked out where the server gave no positions', () => {
    expect(fromServer([node('a'), node('b')])).toBeNull();
  });

  test('draws those who work together nearer than those who don’t, the same way each time', () => {
    const ends = Uint32Array.of(0, 1, 1, 2, 0, 2, 3, 4, 4, 5, 3, 5, 2, 3);
    const positions = settle(6, ends);
    expect(distance(positions, 0, 1)).toBeLessThan(distance(positions, 0, 4));
    expect(settle(6, ends)).toEqual(positions);
  });

  test('sets what nothing joins to the rest below it, without overlap', () => {
    const positions = settle(7, Uint32Array.of(0, 1, 1, 2, 0, 2, 3, 4));
    const lowest = Math.max(...[0, 1, 2].map((node) => positions[node * 2 + 1] ?? 0));
    for (const node of [3, 4, 5, 6]) expect(positions[node * 2 + 1]).toBeGreaterThan(lowest);
    expect(deepestOverlap(positions, new Float32Array(7).fill(5))).toBe(0);
  });
});

function distance(positions: Float32Array, a: number, b: number): number {
  return Math.hypot(
    (positions[a * 2] ?? 0) - (positions[b * 2] ?? 0),
    (positions[a * 2 + 1] ?? 0) - (positions[b * 2 + 1] ?? 0),
  );
}

function deepestOverlap(positions: Float32Array, radii: Float32Array): number {
  let deepest = 0;
  for (let a = 0; a < radii.length; a += 1) {
    for (let b = a + 1; b < radii.length; b += 1) {
      deepest = Math.max(deepest, (radii[a] ?? 0) + (radii[b] ?? 0) - distance(positions, a, b));
    }
  }
  return deepest;
}
