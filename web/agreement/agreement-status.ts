/** How far an agreement has come, in words. */
import { m } from '../language/messages.ts';
import type { AgreementRecord } from './agreement.queries.ts';

export type AgreementStatus = AgreementRecord['status'];

const names: Record<AgreementStatus, () => string> = {
  DRAFT: m.agreement_status_DRAFT,
  PROPOSED: m.agreement_status_PROPOSED,
  SIGNED: m.agreement_status_SIGNED,
  EXPIRED: m.agreement_status_EXPIRED,
  TERMINATED: m.agreement_status_TERMINATED,
};

/** “Signed”. */
export function agreementStatusName(status: AgreementStatus): string {
  return names[status]();
}
