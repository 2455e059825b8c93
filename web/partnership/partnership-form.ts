/** What the partnership's form holds, named as the API's input names it. */
import { formatDay } from '../language/format.ts';
import { m } from '../language/messages.ts';
import { visibilityName, type Visibility } from '../language/words.ts';
import { filledRows, showAttributes, type AttributeRow } from '../record/attributes.ts';
import { showOptions, showText, type FieldWords } from '../record/field-words.ts';
import { defaultVisibility } from '../record/visibility.ts';
import type { Option } from '../ui/option.ts';
import type { PartnershipRecord } from './partnership.queries.ts';

export interface PartnershipValues {
  name: string;
  startedOn: string;
  endedOn: string;
  goalIds: Option[];
  visibility: Visibility;
  attributes: AttributeRow[];
}

export const partnershipWords: FieldWords<PartnershipValues> = {
  name: { label: m.partnership_name, show: showText },
  startedOn: { label: m.partnership_started_on, show: (day) => day && formatDay(day) },
  endedOn: { label: m.partnership_ended_on, show: (day) => day && formatDay(day) },
  goalIds: { label: m.partnership_goals, show: showOptions },
  visibility: { label: m.record_visibility, show: visibilityName },
  attributes: { label: m.record_attributes, show: showAttributes },
};

/** The form of a saved partnership, or of a new one for null. */
export function partnershipValues(partnership: PartnershipRecord | null): PartnershipValues {
  return {
    name: partnership?.name ?? '',
    startedOn: partnership?.startedOn ?? '',
    endedOn: partnership?.endedOn ?? '',
    goalIds: partnership?.goals.map(({ id, title }) => ({ value: id, label: title })) ?? [],
    visibility: partnership?.visibility ?? defaultVisibility('Partnership'),
    attributes: filledRows(partnership?.attributes ?? []),
  };
}

/** The form as the API takes it; what is empty is null. */
export function partnershipInput(values: PartnershipValues) {
  return {
    name: values.name,
    startedOn: values.startedOn || null,
    endedOn: values.endedOn || null,
    goalIds: values.goalIds.map(({ value }) => value),
    visibility: values.visibility,
    attributes: filledRows(values.attributes),
  };
}
