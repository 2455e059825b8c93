/** What a decision does to a partnership's status. */
import { type Problem, problem } from '../errors.ts';
import { type Localised, localisedDay } from '../errors/sentences.ts';
import { holdsOn, isOpenOn, type Period } from '../writing/periods.ts';
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

/** What a decision is judged by. */
export interface Circumstances {
  readonly statuses: Timeline<Status>;
  readonly parties: readonly (Period & { readonly organisationId: string })[];
  /** ENTER decisions of single parties so far. */
  readonly acceptances: readonly { readonly organisationId: string; readonly on: string }[];
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
  if (byOrganisationId === null) return continued(now.statuses, on, effect.to);
  const isIn = kind === 'ENTER' ? isOpenOn : holdsOn; // a party that begins later accepts before it does
  const isParty = now.parties.some((party) => party.organisationId === byOrganisationId && isIn(party, on));
  if (!isParty) return { field: 'byOrganisationId', ...problem('notAParty') };
  if (kind !== 'ENTER') return continued(now.statuses, on, effect.to);
  const entered = dayAllEntered([...now.acceptances, { organisationId: byOrganisationId, on }], now);
  return entered === null ? now.statuses : continued(now.statuses, entered > last ? entered : last, effect.to);
}

/** The day of the last of the open parties' first acceptances; null while one of them hasn't accepted. */
function dayAllEntered(acceptances: Circumstances['acceptances'], { parties, today }: Circumstances): string | null {
  const open = parties.filter((party) => isOpenOn(party, today));
  if (open.length === 0) return null;
  const days = open.map(({ organisationId }) =>
    acceptances
      .filter((each) => each.organisationId === organisationId)
      .map(({ on }) => on)
      .sort()
      .at(0),
  );
  return days.reduce<string | null>(
    (latest, day) => (latest === null || day === undefined ? null : day > latest ? day : latest),
    '',
  );
}
