/** Ways to order the partnerships. */
import type { Order } from '../list/orders.ts';
import { m } from '../language/messages.ts';
import type { PartnershipsVariables } from './partnership.queries.ts';

type Field = NonNullable<PartnershipsVariables['orderBy']>['field'];

export const partnershipOrders: readonly [Order<Field>, ...Order<Field>[]] = [
  { key: 'name', field: 'NAME', direction: 'ASC', label: m.partnership_order_name },
  { key: 'step', field: 'STEP', direction: 'DESC', label: m.partnership_order_step },
  { key: 'status', field: 'STATUS', direction: 'ASC', label: m.partnership_order_status },
  { key: 'level', field: 'LEVEL', direction: 'ASC', label: m.partnership_order_level },
  { key: 'started', field: 'STARTED_ON', direction: 'DESC', label: m.partnership_order_started },
  { key: 'changed', field: 'UPDATED_AT', direction: 'DESC', label: m.partnership_order_changed },
];
