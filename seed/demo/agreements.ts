/** The agreements of the demo's partnerships, of every status. */
import { addDays } from '../../api/writing/periods.ts';
import { sortKeys } from '../../api/graph/sort-key.ts';
import type { AgreementRow, AgreementStatus } from '../seed-data.ts';
import { momentOf } from './days.ts';
import { demoId } from './demo-id.ts';
import type { DemoPartnership } from './partnerships.ts';
import { type Random, randomNamed } from './random.ts';

/** One or two for the partnerships that have come far enough. */
export function makeAgreements(partnerships: readonly DemoPartnership[], today: string): AgreementRow[] {
  const random = randomNamed('agreements');
  return partnerships.flatMap((partnership) =>
    plansFor(partnership, today, random).map((plan, i) => agreementRow(partnership, plan, i + 1, today, random)),
  );
}

interface Plan {
  title: string;
  status: AgreementStatus;
  validFrom: string | null;
  validUntil: string | null;
}

function plansFor({ row, plan: { status, step } }: DemoPartnership, today: string, random: Random): Plan[] {
  const startedOn = row.startedOn;
  if (startedOn === null) return status === 'EXPLORING' && step > 1 ? [draft('Aiesopimus')] : [];
  if (row.endedOn !== null) return [ended(startedOn, row.endedOn, random)];
  const signed: Plan = {
    title: 'Kumppanuussopimus',
    status: 'SIGNED',
    validFrom: startedOn,
    validUntil: random.chance(0.75) ? addDays(today, random.between(20, 700)) : null,
  };
  const ranOutOn = addDays(today, -random.between(3, 40));
  const ranOut: Plan = { ...signed, title: 'Kokeilusopimus', validUntil: ranOutOn };
  if (status === 'PAUSED') return [random.chance(0.5) ? ranOut : { ...signed, status: 'TERMINATED', validUntil: null }];
  if (step === 5) return random.chance(0.4) ? [ranOut, { ...signed, validFrom: addDays(ranOutOn, 1) }] : [signed];
  if (step === 4)
    return random.chance(0.6) ? [signed] : [ranOut, { ...draft('Kumppanuussopimus'), status: 'PROPOSED' }];
  if (step === 3) return [{ ...draft('Yhteistyösopimus'), status: random.chance(0.5) ? 'PROPOSED' : 'DRAFT' }];
  return [];
}

function draft(title: string): Plan {
  return { title, status: 'DRAFT', validFrom: null, validUntil: null };
}

function ended(validFrom: string, endedOn: string, random: Random): Plan {
  return {
    title: 'Kumppanuussopimus',
    status: random.chance(0.7) ? 'SIGNED' : 'TERMINATED',
    validFrom,
    validUntil: endedOn,
  };
}

function agreementRow(
  { row }: DemoPartnership,
  plan: Plan,
  number: number,
  today: string,
  random: Random,
): AgreementRow {
  const externalId = `${row.externalId}-agreement-${String(number)}`;
  const title = `${plan.title}: ${String(row.properties.name)}`;
  const createdOn = plan.validFrom ?? addDays(today, -random.between(5, 25));
  return {
    id: demoId(externalId),
    externalId,
    visibility: random.chance(0.6) ? 'PARTIES' : row.visibility,
    createdAt: momentOf(createdOn),
    updatedAt: momentOf(addDays(createdOn, random.between(0, 5))),
    partnershipId: row.id,
    validFrom: plan.validFrom,
    validUntil: plan.validUntil,
    properties: { title, status: plan.status, attributeNames: [], attributeValues: [], ...sortKeys(title) },
  };
}
