/** What a process of the bench tells of the seconds it asked for. */
export interface Outcome {
  /** Right answers. */
  answers: number;
  seconds: number;
  /** What came in place of answers: errors and refusals. */
  wrong: number;
}
