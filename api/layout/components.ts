/** The connected parts of a network. */

/** The nodes of each part, parts in the order of size, the largest first; equal ones by their first node. */
export function componentsOf(nodes: number, ends: Uint32Array): number[][] {
  const parents = Uint32Array.from({ length: nodes }, (_, node) => node);
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [rootOf(parents, ends[i] ?? 0), rootOf(parents, ends[i + 1] ?? 0)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  const parts = new Map<number, number[]>();
  for (let node = 0; node < nodes; node += 1) {
    const root = rootOf(parents, node);
    const part = parts.get(root);
    if (part) part.push(node);
    else parts.set(root, [node]);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length);
}

/** The smallest node of a part; the way there is halved, so that the next one is short. */
function rootOf(parents: Uint32Array, node: number): number {
  let at = node;
  for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
    const grandparent = parents[parent] ?? parent;
    parents[at] = grandparent;
    at = grandparent;
  }
  return at;
}
