/** Asks a server over HTTP for some seconds, from so many connections at once. */
import autocannon from 'autocannon';
import { headers } from './headers.ts';
import type { Outcome } from './outcome.ts';

/** What to ask whom. */
export interface Load {
  url: string;
  /** JSON texts, sent one after another by each connection. */
  bodies: string[];
  connections: number;
  seconds: number;
}

process.on('message', ({ url, bodies, connections, seconds }: Load) => {
  const { pathname } = new URL(url);
  const requests = bodies.map((body) => ({ method: 'POST', path: pathname, headers, body }));
  const verifyBody = (body: string) => body.startsWith('{"data":{');
  void autocannon({ url, connections, duration: seconds, requests, verifyBody }).then((result) => {
    const right = result['2xx'] - result.mismatches;
    const wrong = result.non2xx + result.errors + result.mismatches;
    const outcome: Outcome = { answers: right, seconds: result.duration, wrong };
    process.send?.(outcome);
  });
});
process.once('disconnect', () => process.exit());
