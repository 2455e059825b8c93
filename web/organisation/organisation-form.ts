/** What the organisation's form holds, named as the API's input names it. */
import type { VariablesOf } from '../graphql/graphql.ts';
import { m } from '../language/messages.ts';
import { sectorName, visibilityName, type Sector, type Visibility } from '../language/words.ts';
import { filledRows, showAttributes, type AttributeRow } from '../record/attributes.ts';
import { showOption, showOptions, showText, type FieldWords } from '../record/field-words.ts';
import { defaultVisibility } from '../record/visibility.ts';
import type { Option } from '../ui/option.ts';
import type { CreateOrganisation, OrganisationRecord } from './organisation.queries.ts';

export interface OrganisationValues {
  name: string;
  sector: Sector | '';
  businessId: string;
  placeId: Option | null;
  operatesInIds: Option[];
  website: string;
  description: string;
  /** One a line. */
  otherNames: string;
  visibility: Visibility;
  attributes: AttributeRow[];
}

export const requiredOfOrganisation = ['name', 'sector'] as const;

export const organisationWords: FieldWords<OrganisationValues> = {
  name: { label: m.organisation_name, show: showText },
  sector: { label: m.word_sector, show: (sector) => sectorName(sector || null) },
  businessId: { label: m.organisation_business_id, show: showText },
  placeId: { label: m.organisation_place, show: showOption },
  operatesInIds: { label: m.organisation_operates_in, show: showOptions },
  website: { label: m.organisation_website, show: showText },
  description: { label: m.organisation_description, show: showText },
  otherNames: { label: m.organisation_other_names, show: showText },
  visibility: { label: m.record_visibility, show: visibilityName },
  attributes: { label: m.record_attributes, show: showAttributes },
};

/** A new organisation's empty form. */
export function newOrganisation(): OrganisationValues {
  return {
    name: '',
    sector: '',
    businessId: '',
    placeId: null,
    operatesInIds: [],
    website: '',
    description: '',
    otherNames: '',
    visibility: defaultVisibility('Organisation'),
    attributes: [],
  };
}

/** A saved organisation as its form holds it. */
export function organisationValues(record: OrganisationRecord): OrganisationValues {
  return {
    name: record.name,
    sector: record.sector ?? '',
    businessId: record.businessId ?? '',
    placeId: record.place && toOption(record.place),
    operatesInIds: record.operatesIn.map(toOption),
    website: record.website ?? '',
    description: record.description ?? '',
    otherNames: record.otherNames.join('\n'),
    visibility: record.visibility,
    attributes: filledRows(record.attributes),
  };
}

type CreateInput = VariablesOf<typeof CreateOrganisation>['input'];
type OrganisationInput = Omit<CreateInput, 'sector'> & { sector: Sector | null };

/** The form as the API takes it; empty texts are null, and so is a sector that isn't chosen yet. */
export function organisationInput(values: OrganisationValues): OrganisationInput {
  return {
    name: values.name,
    sector: values.sector || null,
    businessId: values.businessId.trim() || null,
    placeId: values.placeId?.value ?? null,
    operatesInIds: values.operatesInIds.map(({ value }) => value),
    website: values.website.trim() || null,
    description: values.description.trim() || null,
    otherNames: values.otherNames.split('\n').filter((name) => name.trim() !== ''),
    visibility: values.visibility,
    attributes: filledRows(values.attributes),
  };
}

function toOption({ id, name }: { id: string; name: string }): Option {
  return { value: id, label: name };
}
