/** What may be written about a partnership, its parties and decisions. */
import type { RequestContext } from '../context.ts';
import { day, inOrder, refuseDisorder } from '../input/calendar.ts';
import { wholeNumber } from '../input/numbers.ts';
import { list, nested, type New, optional, type Reading, readChanges, readNew, required, startingWith,
} from '../input/reading.ts'; // prettier-ignore
import { attributes, reference, references, seenVersion, subject, visibilityAmong } from '../input/records.ts';
import { line, lines, orNothing, word } from '../input/text.ts';

export const partnershipFields = {
  name: required(line(200)),
  startedOn: optional(day),
  endedOn: optional(day),
  goalIds: references('Goal', 50),
  visibility: startingWith('NETWORK', visibilityAmong(['PUBLIC', 'NETWORK', 'PARTIES'])),
  attributes,
};

const partyChanges = {
  role: optional(orNothing(line(200))),
  responsibilities: optional(orNothing(lines(2000))),
  contactIds: references('Person', 20),
  from: optional(day),
  until: optional(day),
};
const partyFields = { organisationId: required(reference('Organisation')), ...partyChanges };
const party = inOrder(nested(partyFields));
export type NewParty = New<typeof partyFields>;

export const newPartnershipFields = {
  ...partnershipFields,
  status: startingWith('EXPLORING', word),
  parties: list(party, 200, ({ organisationId }) => organisationId, 'organisationId'),
};
export type NewPartnership = New<typeof newPartnershipFields>;

/** Two parties or more; begins today unless it says otherwise or was over by then. */
export function completed(given: NewPartnership, reading: Reading, { today }: RequestContext): NewPartnership {
  if (Array.isArray(given.parties) && given.parties.length < 2) reading.refuse('parties', 'tooFewParties');
  const isPast = given.endedOn !== null && given.endedOn < today;
  return { ...given, startedOn: given.startedOn ?? (isPast ? null : today) };
}

const partnershipSeen = { partnershipId: required(subject('Partnership')), version: required(seenVersion) };

export const additionFields = { ...partnershipSeen, party: required(party) };

/** Changes to the party that an organisation is. */
export type PartyChanges = ReturnType<typeof readPartyChanges>;

/** Reads changes to a party, those of days in order where both are given. */
export function readPartyChanges(input: unknown, reading: Reading) {
  const named = readNew({ ...partnershipSeen, organisationId: required(word) }, input, '', reading);
  const changes = readChanges(partyChanges, input, '', reading);
  refuseDisorder(changes.from, changes.until, 'until', reading);
  return { ...named, changes };
}

export const endOfPartyFields = { ...partnershipSeen, organisationId: required(word), until: required(day) };

const decisionFields = {
  partnershipId: required(subject('Partnership')),
  kind: required(word),
  on: required(day),
  byOrganisationId: optional(reference('Organisation')),
  reason: required(lines(2000)),
};
export type DecisionInput = New<typeof decisionFields>;

/** Reads a decision, of today or an earlier day. */
export function readDecision(input: unknown, reading: Reading, { today }: RequestContext): DecisionInput {
  const decision = readNew(decisionFields, input, '', reading);
  if (decision.on > today) reading.refuse('on', 'dayAfterToday');
  return decision;
}

export const overrideFields = {
  ...partnershipSeen,
  step: optional(wholeNumber(1, 5)),
  reason: required(lines(2000)),
};
