/** What a search found, as the reader sees it: what it is, how it is called, what tells it apart, where it leads. */
import Building from '@lucide/svelte/icons/building-2';
import FileText from '@lucide/svelte/icons/file-text';
import Handshake from '@lucide/svelte/icons/handshake';
import MapPin from '@lucide/svelte/icons/map-pin';
import Package from '@lucide/svelte/icons/package';
import Target from '@lucide/svelte/icons/target';
import User from '@lucide/svelte/icons/user';
import type { Component } from 'svelte';
import { m } from '../language/messages.ts';
import { placeLevelName, sectorName, statusName } from '../language/words.ts';
import { recordPath } from '../record/record-path.ts';
import { p } from '../routes.ts';
import type { SearchHit } from './search.queries.ts';

export type HitType = SearchHit['__typename'];

export interface ShownHit {
  type: HitType;
  id: string;
  label: string;
  detail: string;
  href: string;
}

const groupNames: Record<HitType, () => string> = {
  Organisation: m.nav_organisations,
  Person: m.nav_people,
  Goal: m.nav_goals,
  Partnership: m.nav_partnerships,
  Agreement: m.word_agreements,
  Resource: m.search_resources,
  Place: m.search_places,
};

const icons: Record<HitType, Component<{ size?: number; 'aria-hidden'?: 'true' }>> = {
  Organisation: Building,
  Person: User,
  Goal: Target,
  Partnership: Handshake,
  Agreement: FileText,
  Resource: Package,
  Place: MapPin,
};

/** “Organisations”: the heading over the hits of a type. */
export function groupName(type: HitType): string {
  return groupNames[type]();
}

/** The symbol of a type. */
export function iconOf(type: HitType): Component<{ size?: number; 'aria-hidden'?: 'true' }> {
  return icons[type];
}

/** A resource leads to those who offer it, a place to the organisations in it, all else to its own page. */
export function showHit(hit: SearchHit): ShownHit {
  const { __typename: type, id } = hit;
  switch (hit.__typename) {
    case 'Organisation': {
      const detail = [sectorName(hit.sector), hit.place?.name].filter(Boolean).join(' · ');
      return { type, id, label: hit.name, detail, href: recordPath('Organisation', id) };
    }
    case 'Person':
      return { type, id, label: hit.name, detail: hit.occupation ?? '', href: recordPath('Person', id) };
    case 'Goal':
      return { type, id, label: hit.title, detail: '', href: recordPath('Goal', id) };
    case 'Partnership':
      return { type, id, label: hit.name, detail: statusName(hit.status), href: recordPath('Partnership', id) };
    case 'Agreement':
      return { type, id, label: hit.title, detail: hit.partnership.name, href: recordPath('Agreement', id) };
    case 'Resource': {
      const detail = m.search_resource_detail({ category: hit.categoryName });
      return { type, id, label: hit.name, detail, href: p('/organisations', { search: { offers: id } }) };
    }
    case 'Place': {
      const detail = m.search_place_detail({ kind: placeLevelName(hit.placeLevel) });
      return { type, id, label: hit.name, detail, href: p('/organisations', { search: { within: id } }) };
    }
  }
}
