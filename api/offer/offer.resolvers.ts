/** Offers: what changes them. */
import { forOrganisation } from '../permissions/permission.ts';
import { deleting } from '../writing/deletion.ts';
import { deletingMutation, mutation } from '../writing/mutation.ts';
import { creating, type RecordType, updating } from '../writing/record.ts';
import { offerFields, newOfferFields } from './offer.input.ts';
import { offerStore } from './offer.store.ts';

const offers: RecordType = { label: 'Offer', store: offerStore, period: ['from', 'until'] };

export const mutations = {
  createOffer: mutation(creating(offers, { fields: newOfferFields, permission: forOrganisation })),
  updateOffer: mutation(updating(offers, offerFields)),
  deleteOffer: deletingMutation(deleting(offers)),
};
