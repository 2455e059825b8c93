/** A node, an edge and a grain in the reader's words. */
import { formatNumber } from '../language/format.ts';
import { m } from '../language/messages.ts';
import { placeLevelName, sectorName } from '../language/words.ts';
import { levelOfPlace, type Grain } from './grain.ts';
import type { PictureNode } from './picture.ts';

const grainNames: Record<Grain, () => string> = {
  COUNTRY: m.network_grain_COUNTRY,
  REGION: m.network_grain_REGION,
  SUBREGION: m.network_grain_SUBREGION,
  MUNICIPALITY: m.network_grain_MUNICIPALITY,
  ORGANISATION: m.network_grain_ORGANISATION,
};

/** “Sub-regions”. */
export function grainName(grain: Grain): string {
  return grainNames[grain]();
}

/** “12 connections”. */
export function connectionsText(count: number): string {
  return m.network_connections({ count, text: formatNumber(count) });
}

/** “3 partnerships”. */
export function partnershipsText(count: number): string {
  return m.network_partnerships({ count, text: formatNumber(count) });
}

/** “85 organisations”. */
export function organisationsText(count: number): string {
  return m.network_organisations({ count, text: formatNumber(count) });
}

/** “Public sector”, “Region”: what a node stands for. */
export function kindText({ id, sector }: Pick<PictureNode, 'id' | 'sector'>): string {
  const level = levelOfPlace(id);
  return level ? placeLevelName(level) : sectorName(sector);
}

/** “Mikkeli · Municipality · 12 connections”; without a label, the rest. */
export function describeNode(node: PictureNode): string {
  return [node.label, kindText(node), connectionsText(node.degree)].filter(Boolean).join(' · ');
}

/** An organisation that belongs to the whole of a place stands at it: there the place's own node is called so. */
export function nameWhole<Node extends PictureNode>(nodes: readonly Node[], within: string | null): readonly Node[] {
  return nodes.map((node) => (node.id === within ? { ...node, label: m.network_whole({ name: node.label }) } : node));
}
