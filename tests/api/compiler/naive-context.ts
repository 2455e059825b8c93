/** What a naive resolver knows: the graph in memory, who asks, in which language, on which day. */
import type { Viewer } from '../../../api/context.ts';
import { isVisible } from './naive-visibility.ts';
import { type SortKey, sortedBy } from './naive-order.ts';
import type { Item, Snapshot } from './snapshot.ts';

export interface NaiveContext {
  graph: Snapshot;
  viewer: Viewer;
  language: 'fi' | 'sv' | 'en';
  today: string;
}

export type Arguments = Readonly<Record<string, unknown>>;
export type NaiveResolver = (item: Item, args: Arguments, context: NaiveContext) => unknown;
/** The keys of an item in one of the product's orders, but for the id. */
export type Order = (item: Item, context: NaiveContext) => SortKey[];

/** A path of one step: direction, relationship, label. */
export type Step = readonly ['->' | '<-', string, string];

/** What lies at the end of a step, to whoever asks. */
export function visibleEnds(item: Item, [direction, type, label]: Step, { graph, viewer }: NaiveContext): Item[] {
  return graph.follow(item, direction, type, label).filter((end) => isVisible(end, viewer, graph));
}

/** All visible things of a type. */
export function visibleItems(label: string, { graph, viewer }: NaiveContext): Item[] {
  return graph.items.filter((item) => item.labels.has(label) && isVisible(item, viewer, graph));
}

/** A property as a sort key: null where it is absent. */
export function keyOf(item: Item | undefined, property: string): SortKey {
  const value = item?.properties[property];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** By name or title, in the reader's alphabet. */
export const byName: Order = (item, { language }) => {
  const ending = { fi: 'Fi', sv: 'Sv', en: 'En' }[language];
  return [keyOf(item, `sort${ending}`)];
};

/** By the name of what lies at the end of each step, in turn. */
export const byNameOf =
  (...steps: readonly Step[]): Order =>
  (item, context) =>
    steps.flatMap(([direction, type, label]) => {
      const [end] = context.graph.follow(item, direction, type, label);
      return end ? byName(end, context) : [null];
    });

/** A copy in an order, equal ones by their ids. */
export function inOrder(items: readonly Item[], order: Order, context: NaiveContext): Item[] {
  return sortedBy(items, (item) => [...order(item, context), keyOf(item, 'id')]);
}

/** A thing that is no node: its fields are these. */
export const plainItem = (properties: Readonly<Record<string, unknown>>): Item => ({ labels: new Set(), properties });

/** The value that a timeline has on a day: its first one before it begins. */
export function valueOn(day: string, days: unknown, values: unknown): unknown {
  if (!Array.isArray(days) || !Array.isArray(values)) return null;
  const reached = days.filter((start) => String(start) <= day).length;
  const known: unknown[] = values;
  return known[Math.max(reached, 1) - 1];
}
