/** Whether the server may have its port, asked before anything else is started. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Config } from './config.ts';
import { refuseSecondStart } from './neo4j/folder-claim.ts';
import { StartError } from './start-error.ts';

/** Throws a StartError when HOST and PORT are taken, naming the server of the same DATA_DIR where that is the taker. */
export async function requireFreePort(config: Config): Promise<void> {
  if (config.NEO4J_URI === undefined) await refuseSecondStart(config.DATA_DIR);
  const server = createServer();
  try {
    await once(server.listen(config.PORT, config.HOST), 'listening');
  } catch (error) {
    throw portTaken(error, config);
  } finally {
    server.close();
  }
}

/** What a failed attempt to listen means to a person; any other error is returned as it is. */
export function portTaken(error: unknown, { HOST, PORT }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new StartError(`PORT ${String(PORT)} is taken by another program: set another PORT`);
  if (code === 'EACCES') return new StartError(`PORT ${String(PORT)} may not be used by this user: set another PORT`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(`HOST ${HOST} is no address of this machine`);
  return error;
}
