/**
 * `npm run person -- export ID` and `erase ID`: what a person's record or account holds, told or removed, also beside a
 * server. An e-mail address in place of the id: its account and invitations.
 */
import { type Scope, run, say } from './command.ts';
import { type Erasure, erasePerson, isAddress, personalDataOf } from './person/personal-data.ts';
import { openSharedSeal, openSharedStore } from './shared-store.ts';
import { StartError } from './start-error.ts';

const usage = 'npm run person -- export ID, or erase ID; in place of ID also an e-mail address';

async function person(scope: Scope): Promise<void> {
  const [word, asked, ...others] = process.argv.slice(2);
  if ((word !== 'export' && word !== 'erase') || asked === undefined || others.length > 0) throw new StartError(usage);
  const graph = await openSharedStore(scope);
  if (word === 'export') return tell((await personalDataOf(graph, asked)) ?? nobody(asked));
  const seal = await openSharedSeal(scope, graph);
  const erasure = (await erasePerson(graph, asked, seal)) ?? nobody(asked);
  for (const line of erased(asked, erasure)) say(line);
  say(`Events of the history that hold no values of it any more: ${String(erasure.events)}`);
  say('The bytes stay in the files of the database until it is made anew: stop the server, then npm run compact');
}

function erased(asked: string, erasure: Erasure): readonly string[] {
  if (erasure.isAccount) return [ofAccount];
  return isAddress(asked) ? [ofAddress] : ofRecord(erasure);
}

const ofAccount =
  'The account was erased: its name and address, password, sessions, API tokens, identities at providers, and invitations';

const ofAddress = 'The invitations of the address were erased; it has no account, and a record is erased by its id';

const ofRecord = ({ memberships, contactRoles, accountId }: Erasure) => [
  'The person was erased: the record, its name, addresses, title and attributes, its search entries, and invitations',
  `Memberships removed: ${String(memberships)}; contact roles ended: ${String(contactRoles)}`,
  ...(accountId === null ? [] : [`An account has the same address and stays: npm run person -- erase ${accountId}`]),
];

const tell = (data: object) => {
  say(JSON.stringify(data, null, 2));
};

function nobody(asked: string): never {
  throw new StartError(
    isAddress(asked)
      ? 'No account and no invitation has that address; a record is told or erased by its id'
      : 'Nothing is held about a person of that id',
  );
}

run(person);
