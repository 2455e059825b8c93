// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { MatchKind, PartnerMatch } from '../../../web/matching/matching.queries.ts';
import { scoreParts } from '../../../web/matching/score-parts.ts';

function reason(kind: MatchKind, share: number): PartnerMatch['reasons'][number] {
  return { kind, share, text: kind, goal: null };
}

test('reasons of one kind make one part of the bar, in the bar’s order, and nothing is lost', () => {
  const reasons = [
    reason('NEARBY', 0.05),
    reason('THEY_OFFER_WHAT_WE_NEED', 0.2),
    reason('SHARED_GOAL', 0.06),
    reason('THEY_OFFER_WHAT_WE_NEED', 0.1),
    reason('CULTURE_FIT', 0),
  ];
  const parts = scoreParts(reasons);
  expect(parts.map(({ kind }) => kind)).toEqual(['THEY_OFFER_WHAT_WE_NEED', 'SHARED_GOAL', 'NEARBY']);
  expect(parts[0]?.share).toBeCloseTo(0.3);
  expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(0.41);
});
