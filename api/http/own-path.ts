/** Where one goes after signing in: never off to another host. */

const elsewhere = '/network';
const longest = 2_000;

/** The page's own path that is given, with its query and fragment; that of the network for anything else. */
export function ownPath(given: unknown): string {
  if (typeof given !== 'string' || given.length > longest || !URL.canParse(given, 'http://own')) return elsewhere;
  const { origin, pathname, search, hash } = new URL(given, 'http://own');
  const isOwn = origin === 'http://own' && given.startsWith('/') && !pathname.startsWith('//');
  return isOwn ? pathname + search + hash : elsewhere;
}
