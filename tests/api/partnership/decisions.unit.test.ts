import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { type Circumstances, decide, type Status } from '../../../api/partnership/decisions.ts';
import { continued, type Timeline, valueOn } from '../../../api/partnership/timeline.ts';

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

const parties = ['a', 'b', 'c'];
const kinds = ['ENTER', 'DECLINE', 'PAUSE', 'RESUME', 'END'];
const decisions = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    on: days,
    byOrganisationId: fc.constantFrom(null, ...parties, 'stranger'),
  }),
  { maxLength: 30 },
);

/** What may follow what. */
const ways: Readonly<Record<Status, readonly Status[]>> = {
  EXPLORING: ['ACTIVE', 'DECLINED'],
  ACTIVE: ['PAUSED', 'ENDED'],
  PAUSED: ['ACTIVE', 'ENDED'],
  ENDED: [],
  DECLINED: [],
};

property.prop([decisions])(
  'whatever is decided, days ascend, statuses go along their ways, and entering takes everyone',
  (all) => {
    let now: Circumstances = {
      statuses: { days: ['2020-01-01'], values: ['EXPLORING'] },
      parties: parties.map((organisationId) => ({ organisationId, from: null, until: null })),
      acceptances: [],
      today,
    };
    for (const decision of all) {
      const decided = decide(decision, now);
      if ('reason' in decided) continue;
      const { kind, on, byOrganisationId } = decision;
      const acceptance = kind === 'ENTER' && byOrganisationId ? [{ organisationId: byOrganisationId, on }] : [];
      const acceptances = [...now.acceptances, ...acceptance];
      const hasBecomeActive = decided.values.at(-1) === 'ACTIVE' && now.statuses.values.at(-1) === 'EXPLORING';
      if (hasBecomeActive && byOrganisationId !== null) {
        expect(new Set(acceptances.map(({ organisationId }) => organisationId))).toEqual(new Set(parties));
      }
      now = { ...now, statuses: decided, acceptances };
    }
    expect([...now.statuses.days].sort()).toEqual(now.statuses.days);
    now.statuses.values.slice(1).forEach((status, i) => {
      expect(ways[now.statuses.values[i] ?? 'ENDED']).toContain(status);
    });
  },
);

test('a party that begins later accepts before it does, and is waited for', () => {
  const now: Circumstances = {
    statuses: { days: ['2020-01-01'], values: ['EXPLORING'] },
    parties: [
      { organisationId: 'a', from: null, until: null },
      { organisationId: 'b', from: '2027-01-01', until: null },
    ],
    acceptances: [],
    today,
  };
  const entry = { kind: 'ENTER', on: today };
  expect(decide({ ...entry, byOrganisationId: 'a' }, now)).toEqual(now.statuses);
  const acceptances = [{ organisationId: 'a', on: today }];
  expect(decide({ ...entry, byOrganisationId: 'b' }, { ...now, acceptances })).toMatchObject({
    values: ['EXPLORING', 'ACTIVE'],
  });
});

test('without a current party no single acceptance makes it active', () => {
  const now: Circumstances = {
    statuses: { days: ['2020-01-01'], values: ['EXPLORING'] },
    parties: [{ organisationId: 'a', from: null, until: '2026-01-01' }],
    acceptances: [],
    today,
  };
  const decided = decide({ kind: 'ENTER', on: '2025-12-31', byOrganisationId: 'a' }, now);
  expect(decided).toEqual(now.statuses);
});
