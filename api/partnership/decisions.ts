/** What a decision does to a partnership's status. */
import { type Problem, problem } from '../errors.ts';
import { type Localised, localisedDay } from '../errors/sentences.ts';
import { addDays, holdsOn, isOpenOn, type Period } from '../writing/periods.ts';
import { continued, type Timeline, valueOn } from './timeline.ts';

export type Status = 'EXPLORING' | 'ACTIVE' | 'PAUSED' | 'ENDED' | 'DECLINED';

const effects: Readonly<Record<string, { readonly from: readonly Status[]; readonly to: Status }>> = {
  ENTER: { from: ['EXPLORING'], to: 'ACTIVE' },
  DECLINE: { from: ['EXPLORING'], to: 'DECLINED' },
  PAUSE: { from: ['ACTIVE'], to: 'PAUSED' },
  RESUME: { from: ['PAUSED'], to: 'ACTIVE' },
  END: { from: ['ACTIVE', 'PAUSED'], to: 'ENDED' },
};

const words: Readonly<Record<Status, Localised>> = {
  EXPLORING: { fi: 'tunnustelu', sv: 'sondering', en: 'being explored' },
  ACTIVE: { fi: 'voimassa', sv: 'i kraft', en: 'active' },
  PAUSED: { fi: 'tauolla', sv: 'pausat', en: 'paused' },
  ENDED: { fi: 'päättynyt', sv: 'avslutat', en: 'ended' },
  DECLINED: { fi: 'torjuttu', sv: 'avböjt', en: 'declined' },
};

export interface NewDecision {
  readonly kind: string;
  /** The day from which it holds. */
  readonly on: string;
  /** The party that decides; null: all together. */
  readonly byOrganisationId: string | null;
}

/** An organisation's time as a party; one that left and came back has two. */
interface Party extends Period {
  readonly id: string;
  readonly organisationId: string;
}

/** A party's decision to enter, on its day. */
export interface Acceptance {
  readonly partyId: string;
  readonly on: string;
}

/** What a decision is judged by. */
export interface Circumstances {
  readonly statuses: Timeline<Status>;
  /** All parties, those that have ended too. */
  readonly parties: readonly Party[];
  /** Those so far; one counts for no party but its own. */
  readonly acceptances: readonly Acceptance[];
  readonly today: string;
}

/** The statuses after the decision, or what is wrong with it and in which field. */
export function decide(decision: NewDecision, now: Circumstances): Timeline<Status> | (Problem & { field: string }) {
  const { kind, on, byOrganisationId } = decision;
  const last = now.statuses.days.at(-1) ?? on;
  const status = valueOn(now.statuses, on) ?? 'EXPLORING';
  const effect = effects[kind];
  if (on < last) return { field: 'on', ...problem('dayBeforeLastChange', { day: localisedDay(last) }) };
  if (!effect?.from.includes(status)) {
    return { field: 'kind', ...problem('decisionNotAllowed', { status: words[status] }) };
  }
  const isIn = kind === 'ENTER' ? isOpenOn : holdsOn; // a party that begins later accepts before it does
  const isParty = now.parties.some((party) => party.organisationId === byOrganisationId && isIn(party, on));
  if (byOrganisationId !== null && !isParty) return { field: 'byOrganisationId', ...problem('notAParty') };
  const from = kind === 'ENTER' ? dayAllEntered(decision, now) : on;
  return from === null ? now.statuses : continued(now.statuses, from, effect.to);
}

/**
 * The day from which no party belongs to it that hasn't accepted, nor before the decision's; null while one that hasn't
 * left hasn't accepted. Once all have left, only all together still enter.
 */
function dayAllEntered(decision: NewDecision, { parties, acceptances, today }: Circumstances): string | null {
  const { on, byOrganisationId } = decision;
  const remaining = remainingOf(parties, today);
  if (byOrganisationId !== null && !remaining.some((party) => isOpenOn(party, today))) return null;
  const deciding =
    byOrganisationId === null ? remaining.map(({ organisationId }) => organisationId) : [byOrganisationId];
  const theirs = parties.filter(({ organisationId }) => deciding.includes(organisationId));
  const given = [...acceptances, ...theirs.map(({ id }) => ({ partyId: id, on }))];
  const days = parties.map((party) => dayAccepted(party, given) ?? dayGone(party, today));
  return days.every((day) => day !== null) ? latest([on, ...days]) : null;
}

/** The parties that haven't left by today; where all have, those who stayed longest. */
function remainingOf(parties: readonly Party[], today: string): Party[] {
  const lastDay = latest(parties.map(({ until }) => (until !== null && until < today ? until : today)));
  return parties.filter((party) => isOpenOn(party, lastDay));
}

/** The day of a party's first acceptance; null where there is none of a day before it left. */
function dayAccepted(party: Party, acceptances: readonly Acceptance[]): string | null {
  const own = acceptances.filter(({ partyId, on }) => partyId === party.id && isOpenOn(party, on));
  return own.map(({ on }) => on).sort()[0] ?? null;
}

/** The day after a party's last; null where it hasn't left by today. */
const dayGone = (party: Party, today: string): string | null =>
  party.until === null || isOpenOn(party, today) ? null : addDays(party.until, 1);

/** The last of some days; before all others where there is none. */
const latest = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '');
