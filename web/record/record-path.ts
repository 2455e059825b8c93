/** Where a thing is seen on the page. */

/** Types that have a page of their own. */
export type PagedType = 'Organisation' | 'Person' | 'Goal' | 'Partnership' | 'Agreement';

const folders: Record<PagedType, string> = {
  Organisation: '/organisations',
  Person: '/people',
  Goal: '/goals',
  Partnership: '/partnerships',
  Agreement: '/agreements',
};

/** The address of a record's page. */
export function recordPath(type: PagedType, id: string): string {
  return `${folders[type]}/${encodeURIComponent(id)}`;
}
