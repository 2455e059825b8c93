/** What may be written about an organisation. */
import { businessId } from '../input/business-id.ts';
import { list, optional, required, startingWith } from '../input/reading.ts';
import { attributes, reference, references, visibilityAmong } from '../input/records.ts';
import { line, lines, orNothing, webAddress, word } from '../input/text.ts';

export const organisationFields = {
  name: required(line(200)),
  otherNames: list(line(200), 20, (name) => name),
  sector: required(word),
  businessId: optional(orNothing(businessId)),
  description: optional(orNothing(lines(5000))),
  website: optional(orNothing(webAddress)),
  placeId: optional(reference('Place')),
  operatesInIds: references('Place', 400),
  visibility: startingWith('NETWORK', visibilityAmong(['PUBLIC', 'NETWORK'])),
  attributes,
};
