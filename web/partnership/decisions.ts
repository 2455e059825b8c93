/** Which decisions a partnership's status allows, and who has accepted to enter it. */
import type { PartnershipStatus } from '../language/words.ts';
import { m } from '../language/messages.ts';
import { isOver } from '../record/periods.ts';
import type { PartnershipDetails } from './partnership.queries.ts';

export type DecisionKind = PartnershipDetails['decisions'][number]['kind'];

const allowed: Record<PartnershipStatus, readonly DecisionKind[]> = {
  EXPLORING: ['ENTER', 'DECLINE'],
  ACTIVE: ['PAUSE', 'END'],
  PAUSED: ['RESUME', 'END'],
  ENDED: [],
  DECLINED: [],
};

const names: Record<DecisionKind, () => string> = {
  ENTER: m.partnership_decision_ENTER,
  DECLINE: m.partnership_decision_DECLINE,
  PAUSE: m.partnership_decision_PAUSE,
  RESUME: m.partnership_decision_RESUME,
  END: m.partnership_decision_END,
};

/** What can be decided while a partnership stands so; nothing once it is over. */
export function allowedDecisions(status: PartnershipStatus): readonly DecisionKind[] {
  return allowed[status];
}

/** “Pause the partnership”. */
export function decisionName(kind: DecisionKind): string {
  return names[kind]();
}

/** The names of the parties of today that have accepted to enter, and of those that haven't yet. */
export function acceptances({ parties }: Pick<PartnershipDetails, 'parties'>) {
  const present = parties.filter(({ until }) => !isOver(until));
  const nameOf = ({ organisation }: (typeof present)[number]) => organisation.name;
  return {
    accepted: present.filter(({ acceptedOn }) => acceptedOn !== null).map(nameOf),
    waiting: present.filter(({ acceptedOn }) => acceptedOn === null).map(nameOf),
  };
}
