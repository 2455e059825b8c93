// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { acceptances, allowedDecisions } from '../../../web/partnership/decisions.ts';
import { missingParties, newPartnership, newPartnershipInput } from '../../../web/partnership/new-partnership.ts';

const one = { value: '1', label: 'Yksi ry' };
const two = { value: '2', label: 'Kaksi Oy' };

test('each status allows the decisions that lead on from it, an ended one none', () => {
  expect(allowedDecisions('EXPLORING')).toEqual(['ENTER', 'DECLINE']);
  expect(allowedDecisions('ACTIVE')).toEqual(['PAUSE', 'END']);
  expect(allowedDecisions('PAUSED')).toEqual(['RESUME', 'END']);
  expect(allowedDecisions('ENDED')).toEqual([]);
  expect(allowedDecisions('DECLINED')).toEqual([]);
});

test('a new partnership begins with the organisations it was started from, two at least, and their goals', () => {
  const goal = { value: 'g', label: 'Tavoite' };
  expect(newPartnership([one, two], [goal])).toMatchObject({
    name: 'Yksi ry – Kaksi Oy',
    status: 'EXPLORING',
    visibility: 'NETWORK',
    goalIds: [goal],
    parties: [{ organisationId: one }, { organisationId: two }],
  });
  expect(newPartnership([one], []).parties.map(({ organisationId }) => organisationId)).toEqual([one, null]);
  expect(newPartnership([one], []).name).toBe('');
});

test('a party without an organisation is missing by its path, and isn’t sent', () => {
  const values = newPartnership([one], []);
  expect(missingParties(values)).toEqual(['parties.1.organisationId']);
  expect(newPartnershipInput(values).parties).toEqual([
    { organisationId: '1', role: null, responsibilities: null, contactIds: [], from: null, until: null },
  ]);
});

test('acceptances are told of the parties of today alone', () => {
  const party = (id: string, acceptedOn: string | null, until: string | null = null) => ({
    role: null,
    responsibilities: null,
    from: null,
    until,
    acceptedOn,
    contacts: [],
    organisation: { id, name: `Nimi ${id}`, sector: null, place: null, permissions: [] },
  });
  const parties = [party('1', '2026-01-01'), party('2', null), party('3', '2019-12-01', '2020-01-01')];
  expect(acceptances({ parties })).toEqual({
    accepted: ['Nimi 1'],
    waiting: ['Nimi 2'],
  });
});
