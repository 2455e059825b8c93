/** The driver behind Node's own HTTP server: the statement's answer as JSON, and nothing else. */
import { createServer, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { forDriver, openDriver } from './statements.ts';

process.setSourceMapsEnabled(false); // as in driver.ts
const driver = openDriver(process.env);
const statement = process.env['STATEMENT'] ?? '';

async function answer(request: IncomingMessage): Promise<string> {
  const { variables } = JSON.parse(await textOf(request)) as { variables: Record<string, unknown> };
  const session = driver.session({ defaultAccessMode: 'READ' });
  const parameters = forDriver(variables);
  const { records } = await session.run(statement, parameters);
  await session.close();
  return JSON.stringify({ data: records[0]?.toObject() });
}

const server = createServer((request, response) => {
  void answer(request).then((body) => response.setHeader('content-type', 'application/json').end(body));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.stdout.write(`Ready: http://127.0.0.1:${String(port)}/\n`);
});
process.once('disconnect', () => process.exit());
