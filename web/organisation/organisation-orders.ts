/** Ways to order the organisations. */
import type { Order } from '../list/orders.ts';
import { m } from '../language/messages.ts';
import type { OrganisationsVariables } from './organisation.queries.ts';

type Field = NonNullable<OrganisationsVariables['orderBy']>['field'];

export const organisationOrders: readonly [Order<Field>, ...Order<Field>[]] = [
  { key: 'name', field: 'NAME', direction: 'ASC', label: m.organisation_order_name },
  { key: 'partnerships', field: 'PARTNERSHIPS', direction: 'DESC', label: m.organisation_order_partnerships },
  { key: 'place', field: 'PLACE', direction: 'ASC', label: m.organisation_order_place },
  { key: 'sector', field: 'SECTOR', direction: 'ASC', label: m.organisation_order_sector },
  { key: 'newest', field: 'CREATED_AT', direction: 'DESC', label: m.organisation_order_newest },
  { key: 'changed', field: 'UPDATED_AT', direction: 'DESC', label: m.organisation_order_changed },
];
