/** A record's history in the reader's words: what was done, to which fields, from what to what. */
import { formatDay } from '../language/format.ts';
import { m } from '../language/messages.ts';
import { sectorName, sectors, stepName, statuses, statusName, toStep, visibilityName } from '../language/words.ts';
import type { HistoryChange } from './history.queries.ts';

const actions: Readonly<Record<string, () => string>> = {
  restoreRecord: m.history_restored,
  addMembership: m.history_addMembership,
  endMembership: m.history_endMembership,
  commitToGoal: m.history_commitToGoal,
  withdrawFromGoal: m.history_withdrawFromGoal,
  addParty: m.history_addParty,
  updateParty: m.history_updateParty,
  endParty: m.history_endParty,
  recordDecision: m.history_recordDecision,
  overrideStep: m.history_overrideStep,
};

const beginnings: readonly (readonly [string, () => string])[] = [
  ['create', m.history_created],
  ['update', m.history_updated],
  ['delete', m.history_deleted],
];

/** “Changed”, “Decision recorded”. */
export function actionName(action: string): string {
  const begun = beginnings.find(([beginning]) => action.startsWith(beginning));
  return (actions[action] ?? begun?.[1] ?? m.history_other)();
}

const fields: Readonly<Record<string, () => string>> = {
  name: m.organisation_name,
  otherNames: m.organisation_other_names,
  sector: m.word_sector,
  businessId: m.organisation_business_id,
  description: m.history_field_description,
  website: m.organisation_website,
  placeId: m.organisation_place,
  operatesInIds: m.organisation_operates_in,
  visibility: m.record_visibility,
  attributes: m.record_attributes,
  title: m.goal_title,
  email: m.person_email,
  phone: m.person_phone,
  role: m.person_role,
  organisationId: m.word_organisation,
  resourceId: m.word_resource,
  goalId: m.word_goal,
  goalIds: m.partnership_goals,
  priority: m.record_priority,
  targetDate: m.goal_target_date,
  sdgs: m.goal_sdgs,
  motive: m.goal_motive,
  acceptedOn: m.goal_accepted_on,
  status: m.word_status,
  startedOn: m.partnership_started_on,
  endedOn: m.partnership_ended_on,
  parties: m.word_parties,
  responsibilities: m.partnership_responsibilities,
  contactIds: m.partnership_contacts,
  from: m.history_field_from,
  until: m.history_field_until,
  validFrom: m.agreement_valid_from,
  validUntil: m.agreement_valid_until,
  kind: m.partnership_decision,
  on: m.history_field_day,
  day: m.history_field_day,
  setOn: m.history_field_day,
  byOrganisationId: m.partnership_decided_by,
  reason: m.partnership_reason,
  step: m.word_step,
  partnershipId: m.word_partnership,
};

/** “Website”; of an entry, `party.role`, the entry's own field. A field without words keeps its name. */
export function fieldName(field: string): string {
  const last = field.split('.').at(-1) ?? field;
  return fields[last]?.() ?? last;
}

const decisions: Readonly<Record<string, () => string>> = {
  ENTER: m.partnership_decision_ENTER,
  DECLINE: m.partnership_decision_DECLINE,
  PAUSE: m.partnership_decision_PAUSE,
  RESUME: m.partnership_decision_RESUME,
  END: m.partnership_decision_END,
};

const visibilities = ['PUBLIC', 'NETWORK', 'PARTIES', 'OWN'] as const;

/** A value as the reader would write it. */
function valueText(field: string, value: string): string {
  const last = field.split('.').at(-1) ?? field;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value);
  if (last === 'visibility') return named(visibilities, value, visibilityName);
  if (last === 'sector') return named(sectors, value, sectorName);
  if (last === 'status') return named(statuses, value, statusName);
  if (last === 'kind') return decisions[value]?.() ?? value;
  const step = last === 'step' ? toStep(Number(value)) : undefined;
  return step === undefined ? value : stepName(step);
}

function named<Word extends string>(words: readonly Word[], value: string, name: (word: Word) => string): string {
  const word = words.find((each) => each === value);
  return word === undefined ? value : name(word);
}

/** “Website: https://a.example → https://b.example”. */
export function changeText({ field, before, after }: HistoryChange): string {
  const name = fieldName(field);
  const [was, is] = [before, after].map((value) => value !== null && valueText(field, value));
  if (was && is && was !== is) return m.history_change({ field: name, before: was, after: is });
  if (is) return m.history_set({ field: name, after: is });
  return m.history_cleared({ field: name, before: was || '' });
}
