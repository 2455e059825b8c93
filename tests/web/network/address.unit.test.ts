// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels, sectors, statuses, steps } from '../../../web/language/words.ts';
import {
  changeGrain,
  enterPlace,
  formatAddress,
  parseAddress,
  usualStatuses,
  type NetworkAddress,
} from '../../../web/network/address.ts';
import { grainsWithin } from '../../../web/network/grain.ts';

const parse = (text: string) => parseAddress(new URLSearchParams(text));

test('an empty address is the whole country by region, on the map, unfiltered', () => {
  expect(parse('')).toEqual({
    within: 'country:FI',
    grain: 'REGION',
    layout: 'map',
    filters: { sectors: [], levels: [], statuses: usualStatuses, goals: [], minimumStep: null, on: null },
    selected: null,
  });
  expect(formatAddress(parse(''))).toEqual({});
});

test('an address holds place, grain, layout, filters and selection', () => {
  const text =
    'in=region:10&by=municipality&layout=organic&sectors=public,third&levels=local&statuses=ended&goals=g1,g2&step=3&on=2025-12-31&select=municipality:491';
  expect(parse(text)).toEqual({
    within: 'region:10',
    grain: 'MUNICIPALITY',
    layout: 'organic',
    filters: {
      sectors: ['PUBLIC', 'THIRD'],
      levels: ['LOCAL'],
      statuses: ['ENDED'],
      goals: ['g1', 'g2'],
      minimumStep: 3,
      on: '2025-12-31',
    },
    selected: 'municipality:491',
  });
});

test.each([
  ['in=nowhere', 'country:FI', 'REGION'],
  ['in=region:10&by=country', 'region:10', 'SUBREGION'],
  ['in=municipality:491', 'municipality:491', 'ORGANISATION'],
  ['in=country:SE', 'country:SE', 'ORGANISATION'],
  ['in=world', null, 'COUNTRY'],
])('%s opens %s by %s', (text, within, grain) => {
  expect(parse(text)).toMatchObject({ within, grain });
});

test.each(['sectors=PUBLICK', 'step=6', 'step=0', 'on=2025-02-30', 'on=yesterday', 'layout=round', 'statuses='])(
  'what isn’t known counts as absent: %s',
  (text) => {
    expect(parse(text)).toEqual(parse(''));
  },
);

test('organisations open by who they work with, places on the map', () => {
  expect(parse('by=organisation').layout).toBe('organic');
  expect(changeGrain(parse('by=organisation'), 'MUNICIPALITY').layout).toBe('map');
});

test('entering a place keeps the filters and forgets the selection', () => {
  const entered = enterPlace(parse('step=2&select=region:10'), 'region:10');
  expect(formatAddress(entered)).toEqual({ in: 'region:10', step: '2' });
});

const within = fc.constantFrom(null, 'country:FI', 'country:SE', 'region:10', 'subregion:101', 'municipality:491');
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const address: fc.Arbitrary<NetworkAddress> = within.chain((place) =>
  fc.record({
    within: fc.constant(place),
    grain: fc.constantFrom(...grainsWithin(place)),
    layout: fc.constantFrom('map' as const, 'organic' as const),
    filters: fc.record({
      sectors: some(sectors),
      levels: some(levels),
      statuses: some(statuses).filter((chosen) => chosen.length > 0),
      goals: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
      minimumStep: fc.option(fc.constantFrom(...steps)),
      on: fc.constantFrom(null, '2024-02-29', '2026-11-24'),
    }),
    selected: fc.option(fc.uuid()),
  }),
);

test('every address survives being written and read', () => {
  fc.assert(
    fc.property(address, (written) => {
      expect(parseAddress(new URLSearchParams(formatAddress(written)))).toEqual(written);
    }),
  );
});
