/** A match's score in parts. */
import { m } from '../language/messages.ts';
import type { MatchKind, PartnerMatch } from './matching.queries.ts';

export interface ScorePart {
  kind: MatchKind;
  /** Its part of the score, 0 to 1. */
  share: number;
}

/** In the order in which the bar shows them. */
const kinds = [
  'THEY_OFFER_WHAT_WE_NEED',
  'WE_OFFER_WHAT_THEY_NEED',
  'SHARED_GOAL',
  'CULTURE_FIT',
  'NEARBY',
  'KNOWN_THROUGH_NETWORK',
] as const satisfies readonly MatchKind[];

const names: Record<MatchKind, () => string> = {
  THEY_OFFER_WHAT_WE_NEED: m.matching_kind_THEY_OFFER_WHAT_WE_NEED,
  WE_OFFER_WHAT_THEY_NEED: m.matching_kind_WE_OFFER_WHAT_THEY_NEED,
  SHARED_GOAL: m.matching_kind_SHARED_GOAL,
  CULTURE_FIT: m.matching_kind_CULTURE_FIT,
  NEARBY: m.matching_kind_NEARBY,
  KNOWN_THROUGH_NETWORK: m.matching_kind_KNOWN_THROUGH_NETWORK,
};

/** “Nearness”. */
export function partName(kind: MatchKind): string {
  return names[kind]();
}

/** The reasons' shares added up by kind; kinds without a share are left out. */
export function scoreParts(reasons: PartnerMatch['reasons']): ScorePart[] {
  return kinds.flatMap((kind) => {
    const share = reasons.reduce((sum, reason) => (reason.kind === kind ? sum + reason.share : sum), 0);
    return share > 0 ? [{ kind, share }] : [];
  });
}
