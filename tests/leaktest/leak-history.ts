/** A made-up history of the made-up network's records, and what is left of it for a viewer. */
import { type Dice } from '../api/compiler/dice.ts';
import { idsOf, type NetworkRows, type NodeRow } from '../api/compiler/network-rows.ts';

type Values = Readonly<Record<string, unknown>>;

const visibilities = ['PUBLIC', 'NETWORK', 'PARTIES', 'OWN'];
const entries: Readonly<Record<string, readonly [action: string, entry: string]>> = {
  Person: ['addMembership', 'membership'],
  Goal: ['commitToGoal', 'commitment'],
  Partnership: ['updateParty', 'party'],
};

/** Adds events to the records: changes of their own, entries of organisations, decisions. */
export function addHistory(rows: NetworkRows, dice: Dice): void {
  let sequence = 1_000_000;
  for (const { id, labels, properties } of rows.nodes.filter((node) => node.labels.includes('Record'))) {
    const [label = ''] = labels.filter((each) => each !== 'Record');
    for (let left = label === 'Decision' ? 0 : dice.number(3); left > 0; left -= 1) {
      sequence += 1;
      addEvent(rows, dice, { id, label, audience: properties['audience'] }, sequence);
    }
  }
}

type Subject = Readonly<{ id: string; label: string; audience: unknown }>;

function addEvent({ nodes, links }: NetworkRows, dice: Dice, { id, label, audience }: Subject, sequence: number): void {
  const [event, held] = [`event ${String(sequence)}`, `values of ${String(sequence)}`];
  const { action, before, after } = happening(dice, label);
  const organisations = dice.number(2) === 0 ? audience : dice.some(idsOf('Organisation'), 3);
  const open = dice.number(4) === 0 ? {} : { visibilities: [...new Set([dice.oneOf(visibilities), dice.oneOf(visibilities)])] }; // prettier-ignore
  const viewer = `user ${String(dice.number(8))}`;
  nodes.push(
    {
      id: event,
      labels: ['AuditEvent'],
      properties: { id: event, sequence, viewer, action, recordId: id, recordLabel: label, organisations, ...open },
      days: {},
      moments: { at: '2026-05-06T07:08:09.000Z' },
    },
    {
      id: held,
      labels: ['AuditValues'],
      properties: { id: held, before: JSON.stringify(before), after: JSON.stringify(after) },
      days: {},
      moments: {},
    },
  );
  links.push({ from: event, type: 'HOLDS', to: held });
}

function happening(dice: Dice, label: string): { action: string; before: Values | null; after: Values | null } {
  const organisationId = dice.oneOf(idsOf('Organisation'));
  const entry = entries[label];
  if (entry && dice.number(2) === 0) {
    const value = { organisationId, role: 'host', contactIds: dice.some(idsOf('Person'), 2), priority: 2 };
    return { action: entry[0], before: { [entry[1]]: null }, after: { [entry[1]]: value } };
  }
  if (label === 'Partnership' && dice.number(2) === 0) {
    const decision = { kind: 'ENTER', on: '2026-01-02', byOrganisationId: organisationId, reason: 'Sovittu' };
    return { action: 'recordDecision', before: { decision: null }, after: { decision } };
  }
  const state = (): Values => ({
    name: dice.oneOf(['Aalto', 'Ilo']),
    organisationId: dice.oneOf(idsOf('Organisation')),
    role: 'planner',
    goalId: dice.oneOf(idsOf('Goal')),
    goalIds: dice.some(idsOf('Goal'), 3),
    placeId: 'municipality:491',
    parties: dice.some(idsOf('Organisation'), 2).map((each) => ({ organisationId: each, contactIds: [] })),
  });
  return { action: `update${label}`, before: dice.number(3) === 0 ? null : state(), after: state() };
}

/** True for an event that a viewer who sees its record may know of. */
export function isToldOf(
  { properties }: NodeRow,
  values: NodeRow | undefined,
  seen: (id: string) => boolean,
  reads: { parties: boolean; organisations: readonly string[] },
): boolean {
  const { action, organisations } = properties;
  if (!seen(String(properties['recordId']))) return false;
  if (action === 'recordDecision') {
    return reads.parties || (Array.isArray(organisations) && reads.organisations.some((id) => organisations.includes(id)));
  }
  if (!Object.values(entries).some(([each]) => each === action)) return true;
  const after = JSON.parse(String(values?.properties['after'])) as Record<string, Values>;
  return Object.values(after).every(({ organisationId }) => seen(String(organisationId)));
} // prettier-ignore

/** The values without what names something that isn't seen. */
export function lessValues(node: NodeRow, seen: (id: string) => boolean): NodeRow {
  const less = (name: string) => JSON.stringify(lessOf(JSON.parse(String(node.properties[name])), seen));
  return { ...node, properties: { ...node.properties, before: less('before'), after: less('after') } };
}

function lessOf(state: unknown, seen: (id: string) => boolean): unknown {
  if (typeof state !== 'object' || state === null) return state;
  const fields = Object.entries(state).map(([name, value]): [string, unknown] => {
    if (name === 'role' && 'organisationId' in state && !seen(String(state.organisationId))) return [name, null];
    return [name, lessField(name, value, seen)];
  });
  return Object.fromEntries(fields);
}

function lessField(name: string, value: unknown, seen: (id: string) => boolean): unknown {
  if (name === 'placeId') return value;
  if (name.endsWith('Id')) return typeof value === 'string' && !seen(value) ? null : value;
  if (!Array.isArray(value)) return lessOf(value, seen);
  const items: unknown[] = value;
  if (name.endsWith('Ids')) return items.filter((id) => seen(String(id)));
  return items.filter((item) => seen(String((item as Values)['organisationId']))).map((item) => lessOf(item, seen));
}
