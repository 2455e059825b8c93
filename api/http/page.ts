/** The built page: hashed files kept for ever by browsers, its routes answered by index.html. */
import type { FastifyInstance } from 'fastify';
import { graphiqlPolicy } from './security-headers.ts';

/** Serves the page for every GET that nothing else answers; what looks like a file and isn't there is 404. */
export function addPage(app: FastifyInstance): void {
  app.get('/graphiql', (_request, reply) =>
    reply.header('content-security-policy', graphiqlPolicy).sendFile('graphiql/index.html', { maxAge: 0 }),
  );
  app.get('/assets/*', (request, reply) => reply.sendFile(pathOf(request.url), { maxAge: '1y', immutable: true }));
  app.get('/*', (request, reply) => {
    const path = pathOf(request.url);
    return /\.\w+$/.test(path) ? reply.sendFile(path) : reply.sendFile('index.html', { maxAge: 0 });
  });
}

const pathOf = (url: string) => new URL(url, 'http://page').pathname.slice(1);
