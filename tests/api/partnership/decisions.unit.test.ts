import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { type Circumstances, decide, type Status } from '../../../api/partnership/decisions.ts';
import { continued, type Timeline, valueOn } from '../../../api/partnership/timeline.ts';
import { holdsOn, isOpenOn } from '../../../api/writing/periods.ts';

const days = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2026-11-24T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const today = '2026-11-24';

test('before its first entry a timeline has its first value, on a day with two entries the later one', () => {
  const timeline = { days: ['2026-01-10', '2026-02-01', '2026-02-01'], values: ['a', 'b', 'c'] };
  expect(
    ['2020-01-01', '2026-01-10', '2026-01-31', '2026-02-01', '2030-01-01'].map((day) => valueOn(timeline, day)),
  ).toEqual(['a', 'a', 'a', 'c', 'c']);
});

property.prop([fc.array(days, { minLength: 1 }), days])(
  'the value of a day is that of the last entry not after it',
  (unsorted, day) => {
    const sorted = [...unsorted].sort();
    const timeline = sorted.reduce<Timeline<number>>((all, each, i) => continued(all, each, i), {
      days: [],
      values: [],
    });
    const naive = sorted.reduce((value, each, i) => (each <= day ? i : value), 0);
    expect(valueOn(timeline, day)).toBe(naive);
  },
);

const organisations = ['a', 'b', 'c'];
const lastDays = fc.option(fc.oneof({ weight: 4, arbitrary: days }, fc.constant('2027-01-31')), { freq: 3 });
const periods = fc
  .tuple(fc.option(days, { freq: 2 }), lastDays)
  .map(([from, until]) => ({ from, until }))
  .filter(({ from, until }) => from === null || until === null || from <= until);
const parties = fc
  .array(fc.tuple(fc.constantFrom(...organisations), periods), { minLength: 1, maxLength: 4, size: 'max' })
  .map((drawn) => drawn.map(([organisationId, period], i) => ({ id: String(i), organisationId, ...period })));
const decisions = fc.array(
  fc.record({
    kind: fc.constantFrom('ENTER', 'ENTER', 'ENTER', 'ENTER', 'DECLINE', 'PAUSE', 'RESUME', 'END'),
    on: days,
    byOrganisationId: fc.constantFrom(null, ...organisations, ...organisations, ...organisations, 'stranger'),
  }),
  { maxLength: 30, size: 'max' },
);
type Parties = Circumstances['parties'];

const exploring = (all: Parties): Circumstances => ({
  statuses: { days: ['2020-01-01'], values: ['EXPLORING'] },
  parties: all,
  acceptances: [],
  today,
});

/** The parties that a decision speaks for: all together are those who are left, else those who stayed longest. */
function spokenFor(byOrganisationId: string | null, all: Parties): Parties {
  const stays = all.map(({ until }) => (until === null || until > today ? today : until)).sort();
  const remaining = all.filter((party) => isOpenOn(party, stays.at(-1) ?? today));
  const speakers = remaining.map(({ organisationId }) => organisationId);
  return all.filter((party) =>
    (byOrganisationId === null ? speakers : [byOrganisationId]).includes(party.organisationId),
  );
}

/** The parties that the partnership has on a day on which it is active, and who hadn't accepted by then. */
const unaccepted = ({ parties, acceptances }: Circumstances, activeFrom: string): Parties =>
  parties.filter((party) => {
    const day = party.from !== null && party.from > activeFrom ? party.from : activeFrom;
    return holdsOn(party, day) && !acceptances.some(({ partyId, on }) => partyId === party.id && on <= day);
  });

/** What may follow what. */
const ways: Readonly<Record<Status, readonly Status[]>> = {
  EXPLORING: ['ACTIVE', 'DECLINED'],
  ACTIVE: ['PAUSED', 'ENDED'],
  PAUSED: ['ACTIVE', 'ENDED'],
  ENDED: [],
  DECLINED: [],
};

property.prop([parties, decisions], { numRuns: 1000 })(
  'whatever is decided, days ascend, statuses go along their ways, and entering takes everyone',
  (some, all) => {
    let now = exploring(some);
    for (const decision of all) {
      const decided = decide(decision, now);
      if ('reason' in decided) continue;
      const { kind, on, byOrganisationId } = decision;
      const given = kind === 'ENTER' ? spokenFor(byOrganisationId, some).map(({ id }) => ({ partyId: id, on })) : [];
      const hasEntered = decided.values.at(-1) === 'ACTIVE' && now.statuses.values.at(-1) === 'EXPLORING';
      now = { ...now, statuses: decided, acceptances: [...now.acceptances, ...given] };
      if (hasEntered) expect(unaccepted(now, decided.days.at(-1) ?? '')).toEqual([]);
    }
    expect([...now.statuses.days].sort()).toEqual(now.statuses.days);
    expect(now.statuses.days.every((day) => day <= today)).toBe(true);
    now.statuses.values.slice(1).forEach((status, i) => {
      expect(ways[now.statuses.values[i] ?? 'ENDED']).toContain(status);
    });
  },
);

const party = (organisationId: string, until: string | null = null, from: string | null = null) => ({
  id: `${organisationId} until ${String(until)}`,
  organisationId,
  from,
  until,
});
const entry = { kind: 'ENTER', on: '2026-05-01' };

test('a party that begins later accepts before it does, and is waited for', () => {
  const now = exploring([party('a'), party('b', null, '2027-01-01')]);
  expect(decide({ ...entry, byOrganisationId: 'a' }, now)).toEqual(now.statuses);
  const acceptances = [{ partyId: 'a until null', on: '2026-05-01' }];
  expect(decide({ ...entry, byOrganisationId: 'b' }, { ...now, acceptances })).toMatchObject({
    values: ['EXPLORING', 'ACTIVE'],
  });
});

test('a party that has yet to leave is waited for', () => {
  const now = exploring([party('a'), party('b', '2026-11-24'), party('c', '2026-11-30')]);
  const acceptances = [{ partyId: 'c until 2026-11-30', on: '2026-05-01' }];
  expect(decide({ ...entry, byOrganisationId: 'a' }, { ...now, acceptances })).toEqual(now.statuses);
});

test('without a current party no single acceptance makes it active', () => {
  const now = exploring([party('a', '2026-11-23')]);
  expect(decide({ ...entry, byOrganisationId: 'a' }, now)).toEqual(now.statuses);
});

// prettier-ignore
test.each<[string, Parties, string | null, string, Circumstances['acceptances']]>([
  ['the day after a party left that never accepted',    [party('a'), party('b', '2026-06-30')],               'a',  '2026-07-01', []],
  ['the same where all together decide',                [party('a'), party('b', '2026-06-30')],               null, '2026-07-01', []],
  ['the decision’s day where it left before',           [party('a'), party('b', '2026-03-31')],               'a',  '2026-05-01', []],
  ['the same where all together decide',                [party('a'), party('b', '2026-03-31')],               null, '2026-05-01', []],
  ['the decision’s day where it accepted before',       [party('a'), party('b', '2026-06-30')],               'a',  '2026-05-01', [{ partyId: 'b until 2026-06-30', on: '2026-04-01' }]],
  ['its acceptance where that came later',              [party('a'), party('b', '2026-06-30')],               'a',  '2026-06-15', [{ partyId: 'b until 2026-06-30', on: '2026-06-15' }]],
  ['the day after it left where it accepted after that', [party('a'), party('b', '2026-06-30')],              'a',  '2026-07-01', [{ partyId: 'b until 2026-06-30', on: '2026-08-01' }]],
  ['the day after the last of several left',            [party('a'), party('b', '2026-06-30'), party('c', '2026-02-28')], 'a', '2026-07-01', []],
  ['the new acceptance of a party that came back',      [party('b', '2026-03-31'), party('b')],               'b',  '2026-05-01', [{ partyId: 'b until 2026-03-31', on: '2026-02-01' }]],
  ['the decision’s day where its party had accepted',   [party('a'), party('b', '2026-03-31')],               'a',  '2026-05-01', [{ partyId: 'a until null', on: '2026-02-01' }]],
  ['the decision’s day for those who stayed longest',   [party('a', '2026-10-31'), party('b', '2026-04-30')], null, '2026-05-01', []],
])('it is active from %s', (_, parties, byOrganisationId, from, acceptances) => {
  expect(decide({ ...entry, byOrganisationId }, { ...exploring(parties), acceptances })).toEqual({
    days: ['2020-01-01', from],
    values: ['EXPLORING', 'ACTIVE'],
  });
});

test('an acceptance of earlier days as a party counts for no later ones', () => {
  const now = exploring([party('a'), party('b', '2026-03-31'), party('b')]);
  const acceptances = [{ partyId: 'b until 2026-03-31', on: '2026-02-01' }];
  expect(decide({ ...entry, byOrganisationId: 'a' }, { ...now, acceptances })).toEqual(now.statuses);
});
