/** What a need's form holds, named as the API's input names it. */
import { m } from '../language/messages.ts';
import { visibilityName, type Visibility } from '../language/words.ts';
import { showOption, showText, type FieldWords } from '../record/field-words.ts';
import { priorityName, toPriority, type Priority } from '../record/priority.ts';
import { defaultVisibility } from '../record/visibility.ts';
import { toResourceOption } from '../resource/resource-options.ts';
import type { Option } from '../ui/option.ts';
import type { NeedRecord } from './need.queries.ts';

export interface NeedValues {
  resourceId: Option | null;
  description: string;
  priority: Priority;
  goalId: Option | null;
  visibility: Visibility;
}

export const needWords: FieldWords<NeedValues> = {
  resourceId: { label: m.word_resource, show: showOption },
  description: { label: m.need_description, show: showText },
  priority: { label: m.record_priority, show: priorityName },
  goalId: { label: m.need_goal, show: showOption },
  visibility: { label: m.record_visibility, show: visibilityName },
};

/** The form of a saved need, or of a new one for null. */
export function needValues(need: NeedRecord | null): NeedValues {
  return {
    resourceId: need && toResourceOption(need.resource),
    description: need?.description ?? '',
    priority: toPriority(need?.priority),
    goalId: need?.goal ? { value: need.goal.id, label: need.goal.title } : null,
    visibility: need?.visibility ?? defaultVisibility('Need'),
  };
}

/** The form as the API takes it; what is empty is null. */
export function needInput(values: NeedValues) {
  return {
    resourceId: values.resourceId?.value ?? null,
    description: values.description.trim() || null,
    priority: Number(values.priority),
    goalId: values.goalId?.value ?? null,
    visibility: values.visibility,
  };
}
