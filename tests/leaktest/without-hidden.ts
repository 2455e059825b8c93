/** The network as it would be if what a viewer may not see had never been written. */
import type { Viewer } from '../../api/context.ts';
import type { LinkRow, NetworkRows, NodeRow } from '../api/compiler/network-rows.ts';
import { readsInvitations } from '../api/compiler/naive-permissions.ts';
import { isVisible } from '../api/compiler/naive-visibility.ts';
import { isToldOf, lessValues } from './leak-history.ts';
import type { Item, Snapshot } from '../api/compiler/snapshot.ts';

/** Things that are reached through another one only, and by which way: without that one there is no trace of them. */
const reachedThrough: Readonly<Record<string, readonly [type: string, label: string]>> = {
  Decision: ['HAS_DECISION', 'Partnership'],
  Source: ['FROM_SOURCE', 'Record'],
};

interface Network extends Snapshot {
  itemOf(id: string): Item | undefined;
}

/**
 * The rows that the viewer may see. What is left of an audience names visible organisations and the viewer's own. With
 * `levels`, bare organisations stand in for the hidden parties of visible partnerships, at their places: the level of a
 * partnership is released on purpose, and that of another day than today is that of that day's parties.
 */
export function withoutHidden(rows: NetworkRows, viewer: Viewer, { levels }: { levels: boolean }): NetworkRows {
  const network = networkOf(rows);
  const isSeen = (id: string) => {
    const item = network.itemOf(id);
    return item !== undefined && isLeft(item, viewer, network);
  };
  const withoutHistory = rows.nodes.filter(({ labels }) => !labels.some((label) => label.startsWith('Audit')));
  const seen = new Set(withoutHistory.map(({ id }) => id).filter(isSeen));
  for (const id of historyLeft(rows, seen, viewer)) seen.add(id);
  const known = new Set(rows.nodes.map(({ id }) => id));
  const remains = (id: string) => seen.has(id) || !known.has(id);
  const bare = levels ? bareParties(rows, seen) : { nodes: [], links: [] };
  return {
    nodes: [...rows.nodes.filter(({ id }) => seen.has(id)).map((node) => toldLess(node, seen, viewer)), ...bare.nodes],
    links: [...rows.links.filter(({ from, to }) => remains(from) && remains(to)), ...bare.links],
  };
}

/** The ids of the events, and of their values, that the viewer may know of. */
function historyLeft({ nodes, links }: NetworkRows, seen: ReadonlySet<string>, viewer: Viewer): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const reads = { parties: viewer.open.includes('PARTIES'), organisations: viewer.organisations };
  return links.flatMap(({ from, type, to }) => {
    const event = type === 'HOLDS' ? byId.get(from) : undefined;
    return event && isToldOf(event, byId.get(to), (id) => seen.has(id), reads) ? [from, to] : [];
  });
}

function isLeft(item: Item, viewer: Viewer, network: Network): boolean {
  if (item.labels.has('Deleted') || !isVisible(item, viewer, network)) return false;
  const into = network.follow(item, '->', 'INTO', 'Organisation');
  if (into.some((organisation) => !readsInvitations(organisation, { viewer, graph: network }))) return false;
  return [...item.labels].every((label) => {
    const way = reachedThrough[label];
    return !way || network.follow(item, '<-', ...way).some((from) => isVisible(from, viewer, network));
  });
}

function networkOf({ nodes, links }: NetworkRows): Network {
  const items = new Map(nodes.map(({ id, labels, properties }) => [id, { labels: new Set(labels), properties }]));
  const ids = new Map<Item, string>([...items].map(([id, item]) => [item, id]));
  return {
    items: [...items.values()],
    itemOf: (id) => items.get(id),
    follow: (item, direction, type, label) => {
      const [near, far] = direction === '->' ? (['from', 'to'] as const) : (['to', 'from'] as const);
      const ways = links.filter((link) => link.type === type && link[near] === ids.get(item));
      const ends = ways.map((link) => items.get(link[far]));
      return ends.flatMap((end) => (end?.labels.has(label) ? [end] : []));
    },
  };
}

function toldLess(node: NodeRow, seen: ReadonlySet<string>, { organisations }: Viewer): NodeRow {
  if (node.labels.includes('AuditValues')) return lessValues(node, (id) => seen.has(id));
  const left = Object.entries(node.properties).map(([name, value]): [string, unknown] =>
    (name === 'audience' || name === 'organisations') && Array.isArray(value)
      ? [name, value.map(String).filter((id) => seen.has(id) || organisations.includes(id))]
      : [name, value],
  );
  return { ...node, properties: Object.fromEntries(left) };
}

function bareParties({ nodes, links }: NetworkRows, seen: ReadonlySet<string>): NetworkRows {
  const linksOf = (type: string, from: string) => links.filter((link) => link.type === type && link.from === from);
  const hidden = links.filter(({ type, from, to }) => type === 'HAS_PARTY' && seen.has(from) && !seen.has(to));
  const parts = hidden.map(({ from: partnership, to: party }) => {
    const [bareParty, player] = [`bare ${party}`, `player of ${party}`];
    const organisations = linksOf('PLAYED_BY', party).map(({ to }) => nodes.find(({ id }) => id === to));
    const [organisation] = organisations.filter((node) => node?.labels.includes('Organisation'));
    const { days = {} } = nodes.find(({ id }) => id === party) ?? {};
    if (!organisation) return { nodes: [], links: [] };
    const places = linksOf('LOCATED_IN', organisation.id).map(({ to }): LinkRow => ({ from: player, type: 'LOCATED_IN', to })); // prettier-ignore
    return {
      nodes: [bareNode(bareParty, 'Party', days), bareNode(player, 'Organisation', {})],
      links: [
        { from: partnership, type: 'HAS_PARTY', to: bareParty },
        { from: bareParty, type: 'PLAYED_BY', to: player },
        ...places,
      ],
    };
  });
  return { nodes: parts.flatMap((part) => part.nodes), links: parts.flatMap((part) => part.links) };
}

const bareNode = (id: string, label: string, days: NodeRow['days']): NodeRow => ({
  id,
  labels: [label],
  properties: {},
  days,
  moments: {},
});
