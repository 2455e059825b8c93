// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { nearestNetwork } from '../../../web/organisation/nearest-network.ts';
import type { OrganisationDetails } from '../../../web/organisation/organisation.queries.ts';

type Partnership = OrganisationDetails['partnerships'][number];

function partnership(parties: string[], rest: Partial<Partnership> = {}): Partnership {
  return {
    id: parties.join(),
    name: 'Kumppanuus',
    status: 'ACTIVE',
    step: 2,
    level: 'LOCAL',
    parties: parties.map((id) => ({ role: null, until: null, organisation: { id, name: id, sector: 'THIRD' } })),
    ...rest,
  };
}

function network(partnerships: Partnership[]) {
  return nearestNetwork({ id: 'own', partnerships });
}

test('two partnerships of a pair are one edge that counts them and has the higher step', () => {
  const { nodes, edges } = network([partnership(['own', 'a', 'b']), partnership(['a', 'own'], { id: '2', step: 4 })]);
  expect(nodes.map(({ id, degree }) => [id, degree])).toEqual([
    ['own', 2],
    ['a', 2],
    ['b', 2],
  ]);
  expect(edges).toContainEqual({ source: 'a', target: 'own', partnerships: 2, highestStep: 4 });
  expect(edges).toContainEqual({ source: 'a', target: 'b', partnerships: 1, highestStep: 2 });
});

test('partnerships that are over, and parties that have left, aren’t in the picture', () => {
  const left = partnership(['own', 'a', 'gone']);
  const gone = left.parties[2];
  if (gone) gone.until = '2020-12-31';
  const { nodes } = network([left, partnership(['own', 'z'], { status: 'ENDED' })]);
  expect(nodes.map(({ id }) => id).toSorted()).toEqual(['a', 'own']);
});

test('a partnership that the organisation itself has left draws nothing', () => {
  const left = partnership(['own', 'a']);
  const own = left.parties[0];
  if (own) own.until = '2020-12-31';
  expect(network([left])).toEqual({ nodes: [], edges: [] });
});
