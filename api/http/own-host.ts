/**
 * Answers only requests that name this server as their host. A foreign page whose name has been pointed at it (DNS
 * rebinding) must not read what its reader may: on this machine that is everything, as long as there are no accounts.
 */
import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Reach } from '../context.ts';

/** True for the names that a browser on this machine has for it. */
export function isOwnHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** True for an address in figures, which nobody can point elsewhere. */
const isAddress = (hostname: string) => isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0;

/** Headers of a request that another server passes on: whoever sent it may be anywhere. */
const passedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Refuses every other host with 421 before anything is looked at: this machine's names, the host of `publicUrl` and,
 * where others reach the server, its addresses in figures are its own. Where nobody else is to reach it, a request that
 * another server passes on is refused likewise: whoever asks here may see everything.
 */
export function answerOwnHostOnly(app: FastifyInstance, reach: Reach, publicUrl: string | undefined): void {
  const publicName = publicUrl && new URL(publicUrl).hostname;
  const isOwn = (hostname: string) =>
    isOwnHost(hostname) || hostname === publicName || (reach === 'NETWORK' && isAddress(hostname));
  app.addHook('onRequest', async ({ hostname, headers }, reply) => {
    const isPassedOn = reach === 'LOOPBACK' && passedOn.some((header) => headers[header] !== undefined);
    if (isOwn(hostname.toLowerCase()) && !isPassedOn) return;
    const places = publicUrl ?? 'http://127.0.0.1 and http://localhost';
    const message = `This server answers at ${places} only. PUBLIC_URL tells it another address.`;
    await reply.code(421).send({ message });
  });
}
