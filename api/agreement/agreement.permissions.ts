/** Who may write agreements: the parties, and all of them where one is to be shown more widely. */
import type { AccountWrites } from '../context.ts';
import { isWider, type Visibility } from '../input/records.ts';
import { type Ownership, ownershipOf } from '../permissions/ownership.ts';
import { at, type Permission, type Refusal } from '../permissions/permission.ts';
import { againstActingForAll, againstParty, currentOwners } from '../permissions/rules.ts';

/** Making an agreement: for who writes for a party. */
export const makingAgreement: Permission<{ partnershipId: string; visibility: Visibility }> = async (
  rights,
  writing,
  { partnershipId, visibility },
) => {
  const partnership = await ownershipOf(writing, partnershipId);
  const refusal = at('partnershipId', againstParty(rights, currentOwners(partnership)));
  return refusal ?? againstRaising(rights, partnership, visibility, 'PARTIES');
};

/** Changing an agreement: likewise. */
export const changingAgreement: Permission<{ visibility?: Visibility }> = async (rights, writing, { visibility }) => {
  const agreement = await ownershipOf(writing, writing.recordId);
  const refusal = at('id', againstParty(rights, currentOwners(agreement)));
  return refusal ?? againstRaising(rights, agreement, visibility, agreement.visibility);
};

/** Every party's agreement is what one who may accept for all of them gives. */
function againstRaising(
  rights: AccountWrites,
  ownership: Ownership,
  visibility: Visibility | undefined,
  earlier: string,
): Refusal | null {
  if (visibility === undefined || !isWider(visibility, earlier)) return null;
  return at('visibility', againstActingForAll(rights, currentOwners(ownership), 'everyPartyAgrees'));
}
