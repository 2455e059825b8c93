/** Where an organisation is seen on the network page: selected among all organisations of its country, or the world's. */
import { formatAddress, noFilters } from '../network/address.ts';
import { homePlace } from '../network/grain.ts';
import { p } from '../routes.ts';

/** `place` is its seat; null where that isn't known. */
export function onNetwork(organisation: { id: string; place: { id: string } | null }): string {
  const isAbroad = organisation.place?.id.startsWith('country:') && organisation.place.id !== homePlace;
  const search = formatAddress({
    within: isAbroad ? null : homePlace,
    grain: 'ORGANISATION',
    layout: 'organic',
    filters: noFilters,
    selected: organisation.id,
  });
  return p('/network', { search });
}
