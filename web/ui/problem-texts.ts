/** A problem in the reader's words. */
import type { Problem, ProblemCode } from '../graphql/problem.ts';
import { m } from '../language/messages.ts';

const titles: Record<ProblemCode, () => string> = {
  BAD_USER_INPUT: m.problem_title_BAD_USER_INPUT,
  UNAUTHENTICATED: m.problem_title_UNAUTHENTICATED,
  FORBIDDEN: m.problem_title_FORBIDDEN,
  NOT_FOUND: m.problem_title_NOT_FOUND,
  CONFLICT: m.problem_title_CONFLICT,
  UNAVAILABLE: m.problem_title_UNAVAILABLE,
  RATE_LIMITED: m.problem_title_RATE_LIMITED,
  INTERNAL: m.problem_title_INTERNAL,
  OFFLINE: m.problem_title_OFFLINE,
};

/** A few words: what kind of problem it is. */
export function problemTitle(problem: Problem): string {
  return titles[problem.code]();
}

/** The API's own sentence; ours where no answer came. */
export function problemText(problem: Problem): string {
  return problem.code === 'OFFLINE' ? m.problem_text_OFFLINE() : problem.message;
}
