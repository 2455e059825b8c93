/** The made-up network that is held against itself: with Business IDs, and positions as the layouts leave them. */
import { businessIdOf } from '../../api/input/business-id.ts';
import { Dice } from '../api/compiler/dice.ts';
import { addHistory } from './leak-history.ts';
import { type NetworkRows, networkRows, type NodeRow } from '../api/compiler/network-rows.ts';

/** Business IDs that the network's organisations may have. */
export const businessIds: readonly string[] = Array.from({ length: 400 }, (_, i) => i).flatMap(
  (i) => businessIdOf(`${String(1_000_003 + Math.floor(i / 10) * 7)}-${String(i % 10)}`) ?? [],
);

/**
 * Makes the network of a seed. More of it is open than a third of it would be, and parties last longer: where much is
 * seen there is more that hidden things could show in.
 */
export function leakNetwork(seed: number): NetworkRows {
  const dice = new Dice(seed ^ 0x1ea7);
  const { nodes, links } = networkRows(seed);
  const rows = { nodes: nodes.map((node, i) => furnished(opened(node, dice), dice, i)), links };
  addHistory(rows, dice);
  return rows;
}

const mostlyOpen = ['PUBLIC', 'PUBLIC', 'PUBLIC', 'NETWORK', 'NETWORK', 'PARTIES', 'OWN'];

function opened(node: NodeRow, dice: Dice): NodeRow {
  const is = (label: string) => node.labels.includes(label);
  if (is('Party') && dice.number(4) > 0) return { ...node, days: {} };
  if (!is('Organisation') && !is('Partnership')) return node;
  return { ...node, properties: { ...node.properties, visibility: dice.oneOf(mostlyOpen) } };
}

function furnished(node: NodeRow, dice: Dice, number: number): NodeRow {
  if (!node.labels.includes('Organisation')) return node;
  const at = (name: string) => ({ [`${name}X`]: dice.number(1000) / 7, [`${name}Y`]: dice.number(1000) / 7 });
  const properties = {
    ...node.properties,
    ...(dice.number(2) === 0 ? { businessId: businessIds[number % businessIds.length] } : {}),
    ...(dice.number(3) === 0 ? {} : at('public')),
    ...(dice.number(3) === 0 ? {} : at('network')),
  };
  return { ...node, properties };
}
