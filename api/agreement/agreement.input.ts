/** What may be written about an agreement. */
import { day } from '../input/calendar.ts';
import { optional, required, startingWith } from '../input/reading.ts';
import { attributes, reference, visibilityAmong } from '../input/records.ts';
import { line } from '../input/text.ts';

export const agreementFields = {
  title: required(line(200)),
  validFrom: optional(day),
  validUntil: optional(day),
  visibility: startingWith('PARTIES', visibilityAmong(['PUBLIC', 'NETWORK', 'PARTIES'])),
  attributes,
};

/** Whose an agreement is, is said once. */
export const newAgreementFields = { partnershipId: required(reference('Partnership')), ...agreementFields };
