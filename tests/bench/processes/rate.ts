/** What a process of the bench tells of the seconds it was measured for. */
export interface Rate {
  /** Answers a second. */
  perSecond: number;
  /** Answers that were none: errors, refusals, mismatches. */
  wrong: number;
}
