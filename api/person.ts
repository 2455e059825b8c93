/** `npm run person -- export ID` and `erase ID`: what a person's record or account holds, told or removed, also beside a server. */
import { type Scope, run, say } from './command.ts';
import { type Erasure, erasePerson, personalDataOf } from './person/personal-data.ts';
import { openSharedSeal, openSharedStore } from './shared-store.ts';
import { StartError } from './start-error.ts';

const usage = 'npm run person -- export ID, or erase ID';

async function person(scope: Scope): Promise<void> {
  const [word, id, ...others] = process.argv.slice(2);
  if ((word !== 'export' && word !== 'erase') || id === undefined || others.length > 0) throw new StartError(usage);
  const graph = await openSharedStore(scope);
  if (word === 'export') return tell(await personalDataOf(graph, id));
  const seal = await openSharedSeal(scope, graph);
  const erasure = (await erasePerson(graph, id, seal)) ?? nobody();
  for (const line of erasure.isAccount ? [ofAccount] : ofRecord(erasure)) say(line);
  say(`Events of the history that hold no values of it any more: ${String(erasure.events)}`);
  say('The bytes stay in the files of the database until it is made anew: stop the server, then npm run compact');
}

const ofAccount =
  'The account was erased: its name and address, password, sessions, API tokens, identities at providers, and invitations';

const ofRecord = ({ memberships, contactRoles, accountId }: Erasure) => [
  'The person was erased: the record, its name, addresses, title and attributes, and its search entries',
  `Memberships removed: ${String(memberships)}; contact roles ended: ${String(contactRoles)}`,
  ...(accountId === null ? [] : [`An account has the same address and stays: npm run person -- erase ${accountId}`]),
];

const tell = (data: object | undefined) => {
  say(JSON.stringify(data ?? nobody(), null, 2));
};

function nobody(): never {
  throw new StartError('Nothing is held about a person of that id');
}

run(person);
