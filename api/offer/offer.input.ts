/** What may be written about an offer. */
import { day } from '../input/calendar.ts';
import { optional, required, startingWith } from '../input/reading.ts';
import { reference, visibilityAmong } from '../input/records.ts';
import { lines, orNothing } from '../input/text.ts';

export const offerFields = {
  resourceId: required(reference('Resource')),
  description: optional(orNothing(lines(2000))),
  from: optional(day),
  until: optional(day),
  visibility: startingWith('NETWORK', visibilityAmong(['PUBLIC', 'NETWORK', 'OWN'])),
};

/** Whose an offer is, is said once. */
export const newOfferFields = { organisationId: required(reference('Organisation')), ...offerFields };
