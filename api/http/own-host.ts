/**
 * Answers only requests that name this machine as their host. Without accounts whoever reaches the server may read
 * everything; a foreign page whose name has been pointed at 127.0.0.1 (DNS rebinding) must not.
 */
import type { FastifyInstance } from 'fastify';

/** True for the names that a browser on this machine has for it. */
export function isOwnHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Refuses every other host with 421 before anything is looked at. */
export function answerOwnHostOnly(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isOwnHost(request.hostname)) return;
    await reply.code(421).send({ message: 'This server answers at http://127.0.0.1 and http://localhost only.' });
  });
}
