import { expect, test } from 'vitest';
import { findPlaces } from '../../../web/place/find-places.ts';
import type { PlaceChoice } from '../../../web/place/place.queries.ts';

function place(level: PlaceChoice['level'], fi: string, sv = fi): PlaceChoice {
  return { id: fi, level, name: fi, fi, sv, parent: null };
}

const places = [
  place('MUNICIPALITY', 'Hämeenlinna', 'Tavastehus'),
  place('MUNICIPALITY', 'Mikkeli', 'S:t Michel'),
  place('MUNICIPALITY', 'Savonlinna', 'Nyslott'),
  place('REGION', 'Etelä-Savo', 'Södra Savolax'),
];

const found = (text: string) => findPlaces(places, text).map(({ name }) => name);

test('names that begin with the text come before those that hold it', () => {
  expect(found('sav')).toEqual(['Savonlinna', 'Etelä-Savo']);
});

test('marks, case and the other language’s name are forgiven', () => {
  expect(found('hameen')).toEqual(['Hämeenlinna']);
  expect(found('TAVAST')).toEqual(['Hämeenlinna']);
  expect(found('s:t')).toEqual(['Mikkeli']);
});

test('with nothing typed the regions are shown', () => {
  expect(found(' ')).toEqual(['Etelä-Savo']);
});
