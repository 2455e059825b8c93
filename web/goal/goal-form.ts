/** What the goal's form holds, named as the API's input names it. */
import { formatDay } from '../language/format.ts';
import { m } from '../language/messages.ts';
import { visibilityName, type Visibility } from '../language/words.ts';
import { filledRows, showAttributes, type AttributeRow } from '../record/attributes.ts';
import { showOption, showText, type FieldWords } from '../record/field-words.ts';
import { defaultVisibility } from '../record/visibility.ts';
import type { Option } from '../ui/option.ts';
import type { GoalRecord } from './goal.queries.ts';

export interface GoalValues {
  title: string;
  description: string;
  targetDate: string;
  /** 1 to 17, ascending. */
  sdgs: number[];
  /** The owner, chosen when the goal is added. */
  organisationId: Option | null;
  visibility: Visibility;
  attributes: AttributeRow[];
}

export const goalWords: FieldWords<GoalValues> = {
  title: { label: m.goal_title, show: showText },
  description: { label: m.goal_description, show: showText },
  targetDate: { label: m.goal_target_date, show: (day) => day && formatDay(day) },
  sdgs: { label: m.goal_sdgs, show: (numbers) => numbers.join(', ') },
  organisationId: { label: m.goal_owner, show: showOption },
  visibility: { label: m.record_visibility, show: visibilityName },
  attributes: { label: m.record_attributes, show: showAttributes },
};

/** The form of a saved goal, or of a new one for null. */
export function goalValues(goal: GoalRecord | null): GoalValues {
  return {
    title: goal?.title ?? '',
    description: goal?.description ?? '',
    targetDate: goal?.targetDate ?? '',
    sdgs: goal?.sdgs ?? [],
    organisationId: goal?.owner ? { value: goal.owner.id, label: goal.owner.name } : null,
    visibility: goal?.visibility ?? defaultVisibility('Goal'),
    attributes: filledRows(goal?.attributes ?? []),
  };
}

/** The form as an update takes it; what is empty is null. */
export function goalInput(values: GoalValues) {
  return {
    title: values.title,
    description: values.description.trim() || null,
    targetDate: values.targetDate || null,
    sdgs: [...values.sdgs],
    visibility: values.visibility,
    attributes: filledRows(values.attributes),
  };
}
