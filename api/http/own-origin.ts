/** Where browsers find this server. A request is never asked for it: whoever sends one could name a place of their own. */
import { isIPv6 } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** `publicUrl`, else the address that the server listens on, as http://127.0.0.1:4000; without a `/` at the end. */
export function ownOrigin({ server }: FastifyInstance, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin;
  const listening = server.address();
  if (listening === null || typeof listening === 'string') return 'http://localhost';
  const { address, port } = listening;
  return `http://${hostOf(address)}:${String(port)}`;
}

function hostOf(address: string): string {
  if (address === '0.0.0.0' || address === '::') return 'localhost';
  return isIPv6(address) ? `[${address}]` : address;
}
