/** Ways to order a list, as the address and a choice of the page name them. */

export interface Order<Field extends string> {
  /** In the address. */
  key: string;
  field: Field;
  direction: 'ASC' | 'DESC';
  label: () => string;
}

/** The order that the key names; the first one where it names none. */
export function findOrder<Field extends string>(
  orders: readonly [Order<Field>, ...Order<Field>[]],
  key: string,
): Order<Field> {
  return orders.find((order) => order.key === key) ?? orders[0];
}
