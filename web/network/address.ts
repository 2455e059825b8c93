/** The network page's address: place, grain, layout, filters and selection, so that what is seen can be shared. */
import { levels, sectors, statuses, toStep } from '../language/words.ts';
import type { CooperationLevel, PartnershipStatus, Sector, Step } from '../language/words.ts';
import { grainsWithin, homePlace, levelOfPlace, openingGrain, type Grain } from './grain.ts';

export type LayoutName = 'map' | 'organic';

export interface NetworkFilters {
  /** None chosen: all. */
  sectors: readonly Sector[];
  levels: readonly CooperationLevel[];
  statuses: readonly PartnershipStatus[];
  /** Ids. */
  goals: readonly string[];
  minimumStep: Step | null;
  /** A day such as 2025-12-31; null is today. */
  on: string | null;
}

export interface NetworkAddress {
  /** A place's id; null is the whole world. */
  within: string | null;
  grain: Grain;
  layout: LayoutName;
  filters: NetworkFilters;
  /** The selected node's id. */
  selected: string | null;
}

/** Partnerships that count when nothing else is asked, as the API has it. */
export const usualStatuses = ['EXPLORING', 'ACTIVE', 'PAUSED'] as const satisfies readonly PartnershipStatus[];

export const noFilters: NetworkFilters = {
  sectors: [],
  levels: [],
  statuses: usualStatuses,
  goals: [],
  minimumStep: null,
  on: null,
};

/** Places stand on the map; organisations, many at one place, lie by who they work with. */
export function usualLayout(grain: Grain): LayoutName {
  return grain === 'ORGANISATION' ? 'organic' : 'map';
}

/** Reads an address; what isn't known in it counts as absent. */
export function parseAddress(search: URLSearchParams): NetworkAddress {
  const within = parsePlace(search.get('in'));
  const grain = choose(grainsWithin(within), search.get('by')) ?? openingGrain(within);
  return {
    within,
    grain,
    layout: choose(['map', 'organic'], search.get('layout')) ?? usualLayout(grain),
    filters: parseFilters(search),
    selected: search.get('select'),
  };
}

/** Writes an address; what is as usual is left out. */
export function formatAddress(address: NetworkAddress): Record<string, string> {
  const { within, grain, layout, filters, selected } = address;
  const parts: Record<string, string | null> = {
    in: within === homePlace ? null : (within ?? 'world'),
    by: grain === openingGrain(within) ? null : grain.toLowerCase(),
    layout: layout === usualLayout(grain) ? null : layout,
    sectors: join(filters.sectors),
    levels: join(filters.levels),
    statuses: isUsual(filters.statuses) ? null : join(filters.statuses),
    goals: filters.goals.join(',') || null,
    step: filters.minimumStep?.toString() ?? null,
    on: filters.on,
    select: selected,
  };
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== null));
}

/** The address after going into a place, or to the world for null; filters stay, the selection doesn't. */
export function enterPlace(address: NetworkAddress, within: string | null): NetworkAddress {
  const grain = openingGrain(within);
  return { ...address, within, grain, layout: usualLayout(grain), selected: null };
}

/** The address at another grain of the same place. */
export function changeGrain(address: NetworkAddress, grain: Grain): NetworkAddress {
  return { ...address, grain, layout: usualLayout(grain), selected: null };
}

function parsePlace(text: string | null): string | null {
  if (text === 'world') return null;
  return text && levelOfPlace(text) ? text : homePlace;
}

function parseFilters(search: URLSearchParams): NetworkFilters {
  const chosenStatuses = chooseAll(statuses, search.get('statuses'));
  const on = search.get('on');
  return {
    sectors: chooseAll(sectors, search.get('sectors')),
    levels: chooseAll(levels, search.get('levels')),
    statuses: chosenStatuses.length > 0 ? chosenStatuses : usualStatuses,
    goals: search.get('goals')?.split(',').filter(Boolean) ?? [],
    minimumStep: toStep(Number(search.get('step'))) ?? null,
    on: on && isDay(on) ? on : null,
  };
}

/** Whether the text is a day of the calendar, such as 2025-12-31. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text);
}

function isUsual(chosen: readonly PartnershipStatus[]): boolean {
  return chosen.length === usualStatuses.length && usualStatuses.every((status) => chosen.includes(status));
}

function choose<Value extends string>(known: readonly Value[], text: string | null): Value | undefined {
  return known.find((value) => value.toLowerCase() === text?.toLowerCase());
}

function chooseAll<Value extends string>(known: readonly Value[], text: string | null): readonly Value[] {
  const asked = text?.toUpperCase().split(',') ?? [];
  return known.filter((value) => asked.includes(value));
}

function join(values: readonly string[]): string | null {
  return values.join(',').toLowerCase() || null;
}
