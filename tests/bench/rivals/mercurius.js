/** @neo4j/graphql on Fastify and Mercurius. */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { openRival } from './schema.js';

const app = Fastify();
await app.register(mercurius, { schema: await openRival(), jit: process.env.JIT ? 1 : 0 });
process.stdout.write(`Ready: ${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql\n`);
