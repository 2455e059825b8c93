/** What the form of a commitment holds, named as the API's input names it. */
import { today } from '../record/periods.ts';
import { toPriority, type Priority } from '../record/priority.ts';
import type { Option } from '../ui/option.ts';

/** One organisation's stake in one goal. */
export interface Commitment {
  organisation: { id: string; name: string };
  goal: { id: string; title: string };
  motive: string | null;
  /** 1 to 3. */
  priority: number;
  acceptedOn: string | null;
}

export interface CommitmentValues {
  organisationId: Option | null;
  goalId: Option | null;
  motive: string;
  priority: Priority;
  acceptedOn: string;
}

/** The form of a commitment that stands, or of a new one whose ends are known as far as given. */
export function commitmentValues(commitment: Partial<Commitment>): CommitmentValues {
  const { organisation, goal, motive, priority, acceptedOn = today() } = commitment;
  return {
    organisationId: organisation ? { value: organisation.id, label: organisation.name } : null,
    goalId: goal ? { value: goal.id, label: goal.title } : null,
    motive: motive ?? '',
    priority: toPriority(priority),
    acceptedOn: acceptedOn ?? '',
  };
}

/** The form as the API takes it; undefined while an end is missing. */
export function commitmentInput(values: CommitmentValues) {
  if (!values.organisationId || !values.goalId) return undefined;
  return {
    organisationId: values.organisationId.value,
    goalId: values.goalId.value,
    motive: values.motive.trim() || null,
    priority: Number(values.priority),
    acceptedOn: values.acceptedOn || null,
  };
}
