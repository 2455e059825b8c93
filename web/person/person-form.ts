/** What the person's form holds, named as the API's input names it. */
import { m } from '../language/messages.ts';
import { visibilityName, type Visibility } from '../language/words.ts';
import { filledRows, showAttributes, type AttributeRow } from '../record/attributes.ts';
import { showOption, showText, type FieldWords } from '../record/field-words.ts';
import { defaultVisibility } from '../record/visibility.ts';
import type { Option } from '../ui/option.ts';
import type { PersonRecord } from './person.queries.ts';

export interface PersonValues {
  name: string;
  title: string;
  email: string;
  phone: string;
  /** The first membership, made when the person is added. */
  organisationId: Option | null;
  /** In that organisation. */
  role: string;
  visibility: Visibility;
  attributes: AttributeRow[];
}

export const personWords: FieldWords<PersonValues> = {
  name: { label: m.person_name, show: showText },
  title: { label: m.person_title, show: showText },
  email: { label: m.person_email, show: showText },
  phone: { label: m.person_phone, show: showText },
  organisationId: { label: m.word_organisation, show: showOption },
  role: { label: m.person_role, show: showText },
  visibility: { label: m.record_visibility, show: visibilityName },
  attributes: { label: m.record_attributes, show: showAttributes },
};

/** The form of a saved person, or of a new one for null, acting for the organisation if one is given. */
export function personValues(person: PersonRecord | null, organisationId: Option | null = null): PersonValues {
  return {
    name: person?.name ?? '',
    title: person?.title ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    organisationId,
    role: '',
    visibility: person?.visibility ?? defaultVisibility('Person'),
    attributes: filledRows(person?.attributes ?? []),
  };
}

/** The form as an update takes it; what is empty is null. */
export function personInput(values: PersonValues) {
  return {
    name: values.name,
    title: values.title.trim() || null,
    email: values.email.trim() || null,
    phone: values.phone.trim() || null,
    visibility: values.visibility,
    attributes: filledRows(values.attributes),
  };
}
