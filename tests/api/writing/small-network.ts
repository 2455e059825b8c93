/** A few records that rest on each other, made through the API, for the tests that change them. */
import type { TestApp } from '../../test-app.ts';
import { change } from './changes.ts';

export type SmallNetwork = Awaited<ReturnType<typeof smallNetwork>>;

/**
 * Kuopio and Siilinjärvi in a partnership that pursues a goal and has an agreement; Iisalmi beside them. Sari acts for
 * Kuopio and is its contact. Kuopio offers meeting rooms, Siilinjärvi needs them for the goal.
 */
export async function smallNetwork(t: TestApp) {
  const organisation = (name: string, placeId: string) =>
    change(t, 'createOrganisation', { name, sector: 'PUBLIC', placeId, visibility: 'PUBLIC' });
  const kuopio = await organisation('Kuopio', 'municipality:297');
  const siilinjarvi = await organisation('Siilinjärvi', 'municipality:749');
  const iisalmi = await organisation('Iisalmi', 'municipality:140');
  const sari = await change(t, 'createPerson', { name: 'Sari Savolainen', organisationId: kuopio.id, role: 'planner' });
  const goal = await change(t, 'createGoal', { title: 'Everyone swims', organisationId: kuopio.id });
  await change(t, 'commitToGoal', { organisationId: kuopio.id, goalId: goal.id, motive: 'Safety' });
  const offer = await change(t, 'createOffer', { organisationId: kuopio.id, resourceId: 'meeting-rooms' });
  const need = await change(t, 'createNeed', {
    organisationId: siilinjarvi.id,
    resourceId: 'meeting-rooms',
    goalId: goal.id,
  });
  const partnership = await change(t, 'createPartnership', {
    name: 'Swimming together',
    startedOn: '2026-01-10',
    parties: [{ organisationId: kuopio.id, contactIds: [sari.id] }, { organisationId: siilinjarvi.id }],
    goalIds: [goal.id],
  });
  const agreement = await change(t, 'createAgreement', { partnershipId: partnership.id, title: 'Swimming agreement' });
  return { kuopio, siilinjarvi, iisalmi, sari, goal, offer, need, partnership, agreement };
}
