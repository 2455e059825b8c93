/** Who may see what, worked out in TypeScript from the graph in memory: the other opinion on the guard. */
import type { Viewer } from '../../../api/context.ts';
import type { Item, Snapshot } from './snapshot.ts';

/** The ends without which a thing of a type isn't shown: direction, relationship, label. */
const neededEnds: Readonly<Record<string, readonly (readonly ['->' | '<-', string, string])[]>> = {
  Offer: [['<-', 'OFFERS', 'Organisation']],
  Need: [['<-', 'NEEDS', 'Organisation']],
  Agreement: [['<-', 'HAS_AGREEMENT', 'Partnership']],
  Membership: [
    ['<-', 'HAS_MEMBERSHIP', 'Person'],
    ['->', 'MEMBER_OF', 'Organisation'],
  ],
  GoalCommitment: [
    ['<-', 'COMMITS', 'Organisation'],
    ['->', 'COMMITTED_TO', 'Goal'],
  ],
  Party: [
    ['<-', 'HAS_PARTY', 'Partnership'],
    ['->', 'PLAYED_BY', 'Organisation'],
  ],
};

/** True where the viewer may read the record; what is no record is open to all. */
function isReadable({ labels, properties }: Item, viewer: Viewer): boolean {
  if (!labels.has('Record')) return true;
  const { visibility, audience } = properties;
  const isOpen = viewer.open.some((open) => open === visibility);
  return isOpen || (Array.isArray(audience) && viewer.organisations.some((id) => audience.includes(id)));
}

/** True where the viewer may see the thing, which takes its needed ends too. */
export function isVisible(item: Item, viewer: Viewer, graph: Snapshot): boolean {
  const needed = [...item.labels].flatMap((label) => neededEnds[label] ?? []);
  return (
    isReadable(item, viewer) &&
    needed.every(([direction, type, label]) =>
      graph.follow(item, direction, type, label).some((end) => isReadable(end, viewer)),
    )
  );
}
