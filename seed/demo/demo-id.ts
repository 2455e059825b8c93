import { recordId } from '../record-id.ts';

/** The name under which the demo's records say where they come from. */
export const demoSource = 'Kumppanuus demo';

/** The id of what the demo calls `externalId`, such as 'demo-org-001'. */
export function demoId(externalId: string): string {
  return recordId(demoSource, externalId);
}
