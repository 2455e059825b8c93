/** What the agreement's form holds, named as the API's input names it. */
import { formatDay } from '../language/format.ts';
import { m } from '../language/messages.ts';
import { visibilityName, type Visibility } from '../language/words.ts';
import { filledRows, showAttributes, type AttributeRow } from '../record/attributes.ts';
import { showText, type FieldWords } from '../record/field-words.ts';
import { defaultVisibility } from '../record/visibility.ts';
import type { AgreementRecord } from './agreement.queries.ts';

export interface AgreementValues {
  title: string;
  validFrom: string;
  validUntil: string;
  visibility: Visibility;
  attributes: AttributeRow[];
}

export const agreementWords: FieldWords<AgreementValues> = {
  title: { label: m.agreement_title, show: showText },
  validFrom: { label: m.agreement_valid_from, show: (day) => day && formatDay(day) },
  validUntil: { label: m.agreement_valid_until, show: (day) => day && formatDay(day) },
  visibility: { label: m.record_visibility, show: visibilityName },
  attributes: { label: m.record_attributes, show: showAttributes },
};

/** The form of a saved agreement, or of a new one for null. */
export function agreementValues(agreement: AgreementRecord | null): AgreementValues {
  return {
    title: agreement?.title ?? '',
    validFrom: agreement?.validFrom ?? '',
    validUntil: agreement?.validUntil ?? '',
    visibility: agreement?.visibility ?? defaultVisibility('Agreement'),
    attributes: filledRows(agreement?.attributes ?? []),
  };
}

/** The form as the API takes it; what is empty is null. */
export function agreementInput(values: AgreementValues) {
  return {
    title: values.title,
    validFrom: values.validFrom || null,
    validUntil: values.validUntil || null,
    visibility: values.visibility,
    attributes: filledRows(values.attributes),
  };
}
