/**
 * The few expressions that many statements share, written in `.cypher` files as calls: `guard(node)`,
 * `recordOrDecoy(Label, id)`, `isCoordinated(organisation)`, `actsFor(organisation)`, `invitesInto(account, organisation)`,
 * `readsInvitationsOf(organisation)`, `holdsOn(node, $today)`, `accepts(decision, party)`, `currentOf(ties)`,
 * `statusOn(node, $today)`, `isAlive(node, $today)`, `stepOn(node, $today)`, `levelOf(places)`. Nothing else writes the guard.
 */

const timeline = (days: string, values: string) => (node: string, day: string) =>
  `coalesce(last([i IN range(0, size(${node}.${days}) - 1) WHERE ${node}.${days}[i] <= date(${day}) | ` +
  `${node}.${values}[i]]), head(${node}.${values}))`;

const statusOn = timeline('statusDays', 'statuses');

const isCoordinated = (node: string) =>
  `EXISTS { MATCH (${node})<-[:COORDINATES]-(coordinator:User) WHERE coordinator.role <> 'ADMIN' }`;

const actsFor = (node: string) =>
  `($viewer.writesEverything OR ${node}.id IN $viewer.coordinates OR ` +
  `($viewer.isNetworkCoordinator AND NOT ${isCoordinated(node)}))`;

const sameGrain = (places: string, grain: string) =>
  `all(place IN ${places} WHERE place.${grain} = ${places}[0].${grain})`;

const macros: Readonly<Record<string, (node: string, day: string) => string>> = {
  /** True when the viewer may read the record: its visibility is open, or an organisation of theirs is its audience. */
  guard: (node) =>
    `(${node}.visibility IN $viewer.open OR any(id IN $viewer.organisations WHERE id IN ${node}.audience))`,
  /**
   * The record of this label and id; where there is none, the decoy, which nobody may read. Whoever asks for a record by
   * its id so has a record looked at that they may not see, whether it is there or not, and learns nothing from the time
   * that it takes.
   */
  recordOrDecoy: (label, id) =>
    `head(COLLECT { OPTIONAL MATCH (decoy:Decoy) OPTIONAL MATCH (found:${label} {id: ${id}}) ` +
    'RETURN coalesce(found, decoy) })',
  /** True where an account coordinates the organisation; not an administrator's, which writes for none. */
  isCoordinated,
  /**
   * True when the viewer writes for the organisation: its coordinator; a network coordinator as long as no account is
   * that. The same rule as `actsFor` of api/permissions/rules.ts.
   */
  actsFor,
  /** True while the account's invitations into the organisation hold: while it might still send them. */
  invitesInto: (account, organisation) =>
    `(${account}.role = 'ADMIN' OR EXISTS { (${account})-[:COORDINATES]->(${organisation}) } OR ` +
    `(${account}.role = 'NETWORK_COORDINATOR' AND NOT ${isCoordinated(organisation)}))`,
  /** True when the viewer may read who is invited; nobody in the demo, which anyone on this machine may enter. */
  readsInvitationsOf: (node) =>
    `((${node}.id IN $viewer.organisations OR $viewer.isAdministrator OR ${actsFor(node)}) ` +
    `AND NOT EXISTS { (:User&Demo {id: $viewer.id}) })`,
  /** True when a day lies in the node's period; an end that isn't known doesn't end it. */
  holdsOn: (node, day) =>
    `(coalesce(${node}.from <= date(${day}), true) AND coalesce(${node}.until >= date(${day}), true))`,
  /** True where a decision to enter is a party's acceptance: made since it was asked, where that is known, for a day of its. */
  accepts: (decision, party) =>
    `(coalesce(${decision}.createdAt > ${party}.askedAt, true) AND coalesce(${decision}.on <= ${party}.until, true))`,
  /** Of memberships or parties `{isOpen, until}`, those that have not ended; where all have, those that ended last. */
  currentOf: (ties) =>
    `[tie IN ${ties} WHERE tie.isOpen OR none(other IN ${ties} WHERE other.isOpen OR other.until > tie.until)]`,
  /** A partnership's status on a day. */
  statusOn,
  /** True for a partnership that is explored, active or paused on a day. */
  isAlive: (node, day) => `(${statusOn(node, day)} IN ['EXPLORING', 'ACTIVE', 'PAUSED'])`,
  /** A partnership's step on a day, 1 to 5. */
  stepOn: timeline('stepDays', 'steps'),
  /**
   * The level of a partnership whose parties have these places, null for one that isn't known. A comparison with an
   * unknown id is neither true nor false, and falls through to the next line.
   */
  levelOf: (places) => `CASE
    WHEN any(place IN ${places} WHERE place.countryId <> 'country:FI') THEN 'INTERNATIONAL'
    WHEN size(${places}) = 0 OR any(place IN ${places} WHERE place IS NULL) THEN null
    WHEN ${sameGrain(places, 'municipalityId')} THEN 'LOCAL'
    WHEN ${sameGrain(places, 'subregionId')} THEN 'SUBREGIONAL'
    WHEN ${sameGrain(places, 'regionId')} THEN 'REGIONAL'
    ELSE 'NATIONAL'
  END`,
};

const call = new RegExp(`\\b(${Object.keys(macros).join('|')})\\((\\w+)(?:, *(\\$?[\\w.]+))?\\)`, 'g');

/** The text with every macro written out. */
export function expandMacros(text: string): string {
  return text.replace(
    call,
    (whole, name: string, node: string, day: string | undefined) => macros[name]?.(node, day ?? '$today') ?? whole,
  );
}
