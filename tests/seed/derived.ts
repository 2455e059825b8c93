/** What the graph model says is derived, worked out in the plainest way from the facts: the settling statements' rival. */

export interface PartyFacts {
  organisation: string;
  from: string | null;
  until: string | null;
  place: PlaceFacts | null;
}

/** A place's place at each grain; null above its own. */
export interface PlaceFacts {
  municipalityId: string | null;
  subregionId: string | null;
  regionId: string | null;
  countryId: string;
}

export interface Period {
  from: string | null;
  until: string | null;
}

/** Whether a period hasn't ended before a day. */
export function isOpen({ until }: Pick<Period, 'until'>, today: string): boolean {
  return until === null || until >= today;
}

function isCurrent(period: Period, today: string): boolean {
  return isOpen(period, today) && (period.from === null || period.from <= today);
}

/** The level of a partnership of these parties on a day, null where it isn't known. */
export function levelOf(parties: readonly PartyFacts[], today: string): string | null {
  const current = parties.filter((party) => isCurrent(party, today));
  const places = (current.length > 0 ? current : parties).map(({ place }) => place);
  if (places.some((place) => place !== null && place.countryId !== 'country:FI')) return 'INTERNATIONAL';
  if (places.length === 0 || places.includes(null)) return null;
  const isShared = (grain: keyof PlaceFacts) => {
    const ids = new Set(places.map((place) => place?.[grain] ?? null));
    return ids.size === 1 && !ids.has(null);
  };
  if (isShared('municipalityId')) return 'LOCAL';
  if (isShared('subregionId')) return 'SUBREGIONAL';
  return isShared('regionId') ? 'REGIONAL' : 'NATIONAL';
}

/** The next day after a day on which a party begins, or on which one has ended; null where none will. */
export function changesOn(parties: readonly Period[], today: string): string | null {
  const days = parties
    .filter((party) => isOpen(party, today))
    .flatMap(({ from, until }) => [
      ...(from !== null && from > today ? [from] : []),
      ...(until === null ? [] : [dayAfter(until)]),
    ]);
  return days.sort()[0] ?? null;
}

/** The organisations whose parties haven't ended, else those that ended last; each once, in order. */
export function readersOf(parties: readonly PartyFacts[], today: string): string[] {
  const open = parties.filter((party) => isOpen(party, today));
  const lastDay = parties.map(({ until }) => until ?? '').sort().at(-1); // prettier-ignore
  const readers = open.length > 0 ? open : parties.filter(({ until }) => until === lastDay);
  return [...new Set(readers.map(({ organisation }) => organisation))].sort();
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
