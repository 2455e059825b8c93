import { expect, test } from 'vitest';
import {
  changeAddress,
  countFilters,
  pageArguments,
  pageSize,
  readAll,
  readKnown,
} from '../../../web/list/list-address.ts';

const address = new URLSearchParams('sectors=public,third&text=talkoot&order=newest&after=abc');

test('several values of one part are read apart; of known ones only those', () => {
  expect(readAll(address, 'sectors')).toEqual(['public', 'third']);
  expect(readAll(address, 'goals')).toEqual([]);
  expect(readKnown(address, 'sectors', ['PUBLIC', 'PRIVATE', 'THIRD'])).toEqual(['PUBLIC', 'THIRD']);
  expect(readKnown(new URLSearchParams('sectors=nonsense'), 'sectors', ['PUBLIC'])).toEqual([]);
});

test('a change keeps the other parts and begins the list anew', () => {
  expect(changeAddress(address, { sectors: ['third'] })).toEqual({
    sectors: 'third',
    text: 'talkoot',
    order: 'newest',
  });
});

test('an empty text, an empty list and null take a part away', () => {
  expect(changeAddress(address, { sectors: [], text: '', order: null })).toEqual({});
});

test('turning a page keeps filters and leaves the other cursor out', () => {
  expect(changeAddress(address, { before: 'xyz' })).toEqual({
    sectors: 'public,third',
    text: 'talkoot',
    order: 'newest',
    before: 'xyz',
  });
});

test('the address says which page is asked for', () => {
  expect(pageArguments(new URLSearchParams())).toEqual({ first: pageSize });
  expect(pageArguments(new URLSearchParams('after=abc'))).toEqual({ first: pageSize, after: 'abc' });
  expect(pageArguments(new URLSearchParams('before=abc'))).toEqual({ last: pageSize, before: 'abc' });
});

test('order and place in the list are no filters', () => {
  expect(countFilters(address)).toBe(2);
  expect(countFilters(new URLSearchParams('order=newest&before=abc'))).toBe(0);
});
