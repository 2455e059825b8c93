/** Items under what they have in common, the groups in the order in which they first appear. */
export function grouped<Item, Group>(items: readonly Item[], groupOf: (item: Item) => Group): [Group, Item[]][] {
  const groups = new Map<Group, Item[]>();
  for (const item of items) {
    const group = groupOf(item);
    const members = groups.get(group);
    if (members) members.push(item);
    else groups.set(group, [item]);
  }
  return [...groups];
}
