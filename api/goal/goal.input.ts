/** What may be written about a goal and the commitments to it. */
import { day } from '../input/calendar.ts';
import { priority } from '../input/numbers.ts';
import { optional, required, startingWith } from '../input/reading.ts';
import { attributes, reference, subject, sustainableDevelopmentGoals, visibilityAmong } from '../input/records.ts';
import { line, lines, orNothing } from '../input/text.ts';

export const goalFields = {
  title: required(line(200)),
  description: optional(orNothing(lines(5000))),
  targetDate: optional(day),
  sdgs: sustainableDevelopmentGoals,
  visibility: startingWith('NETWORK', visibilityAmong(['PUBLIC', 'NETWORK', 'PARTIES'])),
  attributes,
};

/** Whose a goal is, is said once. */
export const newGoalFields = { organisationId: optional(reference('Organisation')), ...goalFields };

export const commitmentFields = {
  goalId: required(subject('Goal')),
  organisationId: required(reference('Organisation')),
  motive: optional(orNothing(lines(2000))),
  priority: startingWith(2, priority),
  acceptedOn: optional(day),
};

export const withdrawalFields = {
  goalId: required(subject('Goal')),
  organisationId: required(reference('Organisation')),
};
