/** What may be written about a need. */
import { priority } from '../input/numbers.ts';
import { optional, required, startingWith } from '../input/reading.ts';
import { reference, visibilityAmong } from '../input/records.ts';
import { lines, orNothing } from '../input/text.ts';

export const needFields = {
  resourceId: required(reference('Resource')),
  goalId: optional(reference('Goal')),
  description: optional(orNothing(lines(2000))),
  priority: startingWith(2, priority),
  visibility: startingWith('NETWORK', visibilityAmong(['PUBLIC', 'NETWORK', 'OWN'])),
};

/** Whose a need is, is said once. */
export const newNeedFields = { organisationId: required(reference('Organisation')), ...needFields };
