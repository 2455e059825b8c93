/** Resources as options under their categories. */
import { nameOrder } from '../language/format.ts';
import type { Option } from '../ui/option.ts';
import type { ResourceChoice } from './resource.queries.ts';

/** Those whose name or category holds every word of the text, by category, then as given. */
export function findResources(resources: readonly ResourceChoice[], text: string): Option[] {
  const words = text.toLowerCase().split(/\s+/);
  const byName = nameOrder();
  return resources
    .filter(({ name, categoryName }) => {
      const names = `${name} ${categoryName}`.toLowerCase();
      return words.every((word) => names.includes(word));
    })
    .toSorted((a, b) => byName(a.categoryName, b.categoryName))
    .map(toResourceOption);
}

/** A resource as an option in its category. */
export function toResourceOption({ id, name, categoryName }: Omit<ResourceChoice, 'category'>): Option {
  return { value: id, label: name, group: categoryName };
}
