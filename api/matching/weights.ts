/**
 * What the score of a match is made of.
 *
 * A part's share of the score is its weight × its fit ÷ the sum of the weights that are known of the pair. A part that
 * cannot be known (place of one of the two, culture and values of either) leaves that sum, so that it neither helps nor
 * harms; a part without anything in common is known, and zero. Fits run from 0 to 1:
 *
 * - needs met: of the priorities of all needs of the one, the part whose resource the other offers today. Where each
 *   meets a need of the other, both fits are (1 + that part) ÷ 2; where one only does, its fit is that part ÷ 2.
 * - shared goals: the lower of the two priorities, summed over the shared goals, ÷ our priorities of all our goals.
 * - nearness: by the smallest place that holds both seats.
 * - acquaintance: n ÷ (n + 1) for n common partners of today.
 *
 * With the weights below the worst mutual match (36 ÷ 2 × 2 = 36) is above the best one-way match (36 ÷ 2 + 10 + 4 + 4 =
 * 36, which it can't quite reach), whatever else speaks for it.
 */
export const weights = {
  /** Their offers that meet our needs: what a partner is sought for. */
  theyOffer: 36,
  /** Our offers that meet their needs: the same, since dependence that runs one way doesn't last. */
  weOffer: 36,
  /** Goals that both are committed to. */
  sharedGoals: 10,
  /** Culture and values that go together; not known of anyone yet. */
  culture: 10,
  /** Seats near each other, for what is done face to face. */
  nearness: 4,
  /** Partners in common, who can introduce and vouch. */
  acquaintance: 4,
} as const;

/** The fit of nearness by the smallest place that holds both seats; 0 beyond a region. */
export const nearness = { municipality: 1, subregion: 0.6, region: 0.3 } as const;
