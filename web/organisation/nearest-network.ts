/** An organisation and those it has partnerships with, as a picture's nodes and edges. */
import type { PictureEdge, PictureNode } from '../network/picture.ts';
import { usualStatuses } from '../network/address.ts';
import { isOver } from '../record/periods.ts';
import type { OrganisationDetails } from './organisation.queries.ts';

type Partnership = OrganisationDetails['partnerships'][number];
type Member = Partnership['parties'][number]['organisation'];

/** Partnerships that count on the network page, and their parties of today; the best joined first. */
export function nearestNetwork(organisation: Pick<OrganisationDetails, 'id' | 'partnerships'>): {
  nodes: PictureNode[];
  edges: PictureEdge[];
} {
  const members = new Map<string, Member>();
  const edges = new Map<string, PictureEdge>();
  for (const partnership of organisation.partnerships) {
    const present = currentParties(partnership);
    if (!present.some(({ id }) => id === organisation.id)) continue;
    for (const member of present) members.set(member.id, member);
    for (const [one, other] of pairsOf(present)) addEdge(edges, one, other, partnership.step);
  }
  return { nodes: toNodes([...members.values()], [...edges.values()]), edges: [...edges.values()] };
}

function currentParties({ parties, status }: Partnership): Member[] {
  if (!usualStatuses.some((usual) => usual === status)) return [];
  const present = parties.filter(({ until }) => !isOver(until)).map((party) => party.organisation);
  return [...new Map(present.map((member) => [member.id, member])).values()];
}

function pairsOf(members: readonly Member[]): [string, string][] {
  const ids = members.map(({ id }) => id).toSorted();
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]));
}

function addEdge(edges: Map<string, PictureEdge>, source: string, target: string, step: number): void {
  const key = `${source} ${target}`;
  const known = edges.get(key) ?? { source, target, partnerships: 0, highestStep: 1 };
  const highestStep = Math.max(known.highestStep, step);
  edges.set(key, { ...known, partnerships: known.partnerships + 1, highestStep });
}

function toNodes(members: readonly Member[], edges: readonly PictureEdge[]): PictureNode[] {
  const nodes = members.map(({ id, name, sector }) => {
    const degree = edges.filter(({ source, target }) => source === id || target === id).length;
    return { id, label: name, sector, degree, latitude: null, longitude: null, x: null, y: null };
  });
  return nodes.toSorted((a, b) => b.degree - a.degree);
}
