/** Finds places by their names in Finnish, Swedish and the reader's language. */
import type { PlaceChoice } from './place.queries.ts';

const most = 40;

/** Those whose name begins with the text first, then those that hold it; with no text the regions. At most 40. */
export function findPlaces(places: readonly PlaceChoice[], text: string): PlaceChoice[] {
  const sought = fold(text.trim());
  if (sought === '') return places.filter(({ level }) => level === 'REGION');
  const beginning: PlaceChoice[] = [];
  const holding: PlaceChoice[] = [];
  for (const place of places) {
    const names = [place.name, place.fi, place.sv].map(fold);
    if (names.some((name) => name.startsWith(sought))) beginning.push(place);
    else if (names.some((name) => name.includes(sought))) holding.push(place);
  }
  return [...beginning, ...holding].slice(0, most);
}

/** Lower case without marks, so that “hameenlinna” finds Hämeenlinna. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
