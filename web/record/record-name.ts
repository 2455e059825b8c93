/** How any record is called, and where it is seen. */
import { recordPath } from './record-path.ts';
import type { NamedRecord } from './record.queries.ts';

/** Its name or title; an offer's or need's is that of its resource and organisation. */
export function recordName(record: NamedRecord): string {
  switch (record.__typename) {
    case 'Goal':
    case 'Agreement':
      return record.title;
    case 'Offer':
    case 'Need':
      return `${record.resource.name} (${record.organisation.name})`;
    default:
      return record.name;
  }
}

/** The address of the page that shows it; an offer or need is shown with its organisation. */
export function placeOnPage(record: NamedRecord): string {
  if (record.__typename === 'Offer' || record.__typename === 'Need') {
    return recordPath('Organisation', record.organisation.id);
  }
  return recordPath(record.__typename, record.id);
}
