/** Signing out, and leaving the demo. */
import { toast } from 'svelte-sonner';
import { Mutation } from '../graphql/mutation.svelte.ts';
import { problemText } from '../ui/problem-texts.ts';
import { SignOut } from './account.queries.ts';
import { beginAnew } from './begin-anew.ts';

/** Makes a function that signs out, and says so where that failed. */
export function signingOut(): () => Promise<void> {
  const signOut = new Mutation(SignOut);
  return async () => {
    if (signOut.isSending) return;
    if (await signOut.send({})) beginAnew();
    else if (signOut.problem) toast.error(problemText(signOut.problem));
  };
}
