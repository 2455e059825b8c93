/** What an offer's form holds, named as the API's input names it. */
import { formatDay } from '../language/format.ts';
import { m } from '../language/messages.ts';
import { visibilityName, type Visibility } from '../language/words.ts';
import { showOption, showText, type FieldWords } from '../record/field-words.ts';
import { defaultVisibility } from '../record/visibility.ts';
import { toResourceOption } from '../resource/resource-options.ts';
import type { Option } from '../ui/option.ts';
import type { OfferRecord } from './offer.queries.ts';

export interface OfferValues {
  resourceId: Option | null;
  description: string;
  from: string;
  until: string;
  visibility: Visibility;
}

export const offerWords: FieldWords<OfferValues> = {
  resourceId: { label: m.word_resource, show: showOption },
  description: { label: m.offer_description, show: showText },
  from: { label: m.record_from, show: (day) => day && formatDay(day) },
  until: { label: m.record_until, show: (day) => day && formatDay(day) },
  visibility: { label: m.record_visibility, show: visibilityName },
};

/** The form of a saved offer, or of a new one for null. */
export function offerValues(offer: OfferRecord | null): OfferValues {
  return {
    resourceId: offer && toResourceOption(offer.resource),
    description: offer?.description ?? '',
    from: offer?.from ?? '',
    until: offer?.until ?? '',
    visibility: offer?.visibility ?? defaultVisibility('Offer'),
  };
}

/** The form as the API takes it; what is empty is null. */
export function offerInput(values: OfferValues) {
  return {
    resourceId: values.resourceId?.value ?? null,
    description: values.description.trim() || null,
    from: values.from || null,
    until: values.until || null,
    visibility: values.visibility,
  };
}
