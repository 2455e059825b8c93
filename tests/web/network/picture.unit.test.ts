// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { matchingNodes } from '../../../web/network/find.ts';
import { placeLabels } from '../../../web/network/label-places.ts';
import { nodeSize, sizeRange } from '../../../web/network/node-size.ts';
import { toPicture } from '../../../web/network/picture.ts';
import { hoverInScene, selectInScene, toScene, type Drawing } from '../../../web/network/scene.ts';
import { walk } from '../../../web/network/walk.ts';
import { wheelFactor } from '../../../web/network/wheel.ts';
import { ZoomLevels } from '../../../web/network/zoom-levels.ts';
import { edge, node } from './nodes.ts';

const picture = toPicture(
  [node('hub', { degree: 3 }), node('east', { degree: 2 }), node('west', { degree: 1 }), node('alone')],
  [edge('hub', 'east', 1), edge('hub', 'west', 5), edge('east', 'elsewhere', 2)],
);
const positions = Float32Array.of(0, 0, 100, 10, -100, 0, 0, 100);
const drawing: Drawing = {
  picture,
  frame: { width: 400, height: 400 },
  positions,
  radii: new Float32Array(4).fill(5),
  kinds: ['unknown', 'unknown', 'unknown', 'unknown'],
  outlines: [],
};

test('neighbours come with the most partnerships first', () => {
  expect(picture.neighbours.get('hub')?.map(({ id }) => id)).toEqual(['west', 'east']);
  expect(picture.neighbours.get('alone')).toEqual([]);
});

describe('sizes', () => {
  test('grow with the connections and fit the room there is', () => {
    const range = sizeRange(20, { width: 1000, height: 700 });
    expect(nodeSize(10, 20, range)).toBeGreaterThan(nodeSize(1, 20, range));
    expect(nodeSize(20, 20, range)).toBeCloseTo(range.largest);
    expect(sizeRange(1819, { width: 1000, height: 700 }).largest).toBeLessThan(range.largest);
    expect(nodeSize(0, 0, range)).toBe(range.smallest);
  });
});

describe('the arrow keys', () => {
  test.each([
    ['ArrowRight', 'east'],
    ['ArrowLeft', 'west'],
    ['ArrowUp', null],
    ['ArrowDown', null],
  ])('%s leads along an edge to %s', (key, to) => {
    expect(walk(picture, positions, 'hub', key)).toBe(to);
  });

  test('begin at the best connected node', () => {
    expect(walk(picture, positions, null, 'ArrowRight')).toBe('hub');
  });
});

describe('a selection', () => {
  test('keeps the node and its neighbours near, and makes its edges strong', () => {
    const { near, edges, labels } = selectInScene(toScene(drawing), drawing, 'hub');
    expect(near).toEqual(new Set(['hub', 'west', 'east']));
    expect(edges.strong?.segments).toHaveLength(8);
    expect(labels).toMatchObject({ bold: [0], only: new Set([0, 1, 2]) });
  });

  test('of a node that isn’t drawn marks nothing', () => {
    expect(selectInScene(toScene(drawing), drawing, 'elsewhere')).toMatchObject({
      near: null,
      edges: { strong: null },
    });
  });

  test('stays named while another node is hovered', () => {
    const selected = selectInScene(toScene(drawing), drawing, 'hub');
    expect(hoverInScene(selected, drawing, 'alone').labels.bold).toEqual([0, 3]);
  });
});

describe('names', () => {
  const view = { zoom: 1, panX: 200, panY: 200, width: 400, height: 400 };
  const question = {
    order: [0, 1, 2, 3],
    certain: 0,
    positions: Float32Array.of(0, 0, 10, 0, 150, 0, 900, 0),
    radii: new Float32Array(4).fill(5),
    widthOf: () => 60,
    lineHeight: 16,
    spacing: 3,
    most: 10,
  };
  const named = (places: readonly { node: number }[]) => places.map(({ node: index }) => index);

  test('stand below their nodes, above where another is there already, and not at all out of view', () => {
    const places = placeLabels(question, view);
    expect(named(places)).toEqual([0, 1, 2]);
    expect(places.map(({ y }) => Math.sign(y - 200))).toEqual([1, -1, 1]);
  });

  test('are left out where there is no room around their node', () => {
    expect(named(placeLabels({ ...question, spacing: 60 }, view))).toEqual([0, 2]);
  });

  test('of nodes at the edge of the view lie within it whole', () => {
    const atEdges = Float32Array.of(-195, 0, 190, 0, 0, 100, 900, 0);
    const places = placeLabels({ ...question, positions: atEdges }, view);
    expect(places.map(({ x }) => x)).toEqual([30, 370, 200]);
  });

  test('of the selected are written whatever is beneath', () => {
    expect(named(placeLabels({ ...question, spacing: 60, certain: 2 }, view))).toEqual([0, 1]);
  });

  test('are never more than asked for', () => {
    expect(named(placeLabels({ ...question, most: 1 }, view))).toEqual([0]);
  });
});

describe('finding', () => {
  const nodes = ['Mikkeli', 'Äänekoski', 'Itä-Mikkelin säätiö'].map((label) => node(label, { label }));

  test('puts names that begin with the text first, and overlooks marks', () => {
    expect(matchingNodes(nodes, 'mikke').map(({ label }) => label)).toEqual(['Mikkeli', 'Itä-Mikkelin säätiö']);
    expect(matchingNodes(nodes, 'aane').map(({ label }) => label)).toEqual(['Äänekoski']);
    expect(matchingNodes(nodes, 'xyz')).toEqual([]);
  });
});

describe('zooming', () => {
  function levelsOf(zooms: readonly (readonly [ratio: number, at: number])[]): string[] {
    const levels: string[] = [];
    const watch = new ZoomLevels((direction) => levels.push(direction));
    for (const [ratio, at] of zooms) watch.zoomed(ratio, at);
    return levels;
  }

  test('goes down when far in, up when far out, and otherwise stays', () => {
    expect(
      levelsOf([
        [1.2, 0],
        [2, 20],
        [2.8, 40],
      ]),
    ).toEqual(['down']);
    expect(
      levelsOf([
        [0.9, 0],
        [0.5, 20],
      ]),
    ).toEqual(['up']);
    expect(
      levelsOf([
        [1.5, 0],
        [0.8, 20],
      ]),
    ).toEqual([]);
  });

  test('goes one level for one turn of the wheel, and another after a rest, once the next picture is there', () => {
    const levels: string[] = [];
    const watch = new ZoomLevels((direction) => levels.push(direction));
    watch.zoomed(3, 0);
    watch.zoomed(3.2, 50);
    watch.zoomed(4, 900);
    expect(levels).toEqual(['down']);
    watch.arrived();
    watch.zoomed(3, 1_000);
    expect(levels).toEqual(['down']);
    watch.zoomed(3, 2_000);
    expect(levels).toEqual(['down', 'down']);
  });

  test('turns back without a rest', () => {
    const levels: string[] = [];
    const watch = new ZoomLevels((direction) => levels.push(direction));
    for (const [rank, ratio] of [1.4, 2.7, 1, 0.7, 0.5].entries()) watch.zoomed(ratio, rank * 50);
    expect(levels).toEqual(['down', 'up']);
  });

  test('follows the wheel: inwards away from one, lines and pinches alike, never by leaps', () => {
    const notch = { deltaY: -100, deltaMode: 0, ctrlKey: false };
    expect(wheelFactor(notch)).toBeCloseTo(1.32, 2);
    expect(wheelFactor({ ...notch, deltaY: 100 }) * wheelFactor(notch)).toBeCloseTo(1);
    expect(wheelFactor({ ...notch, deltaY: -3, deltaMode: 1 })).toBeCloseTo(1.32, 1);
    expect(wheelFactor({ ...notch, deltaY: -4, ctrlKey: true })).toBeGreaterThan(1.05);
    expect(wheelFactor({ ...notch, deltaY: -9000 })).toBe(2);
  });
});
