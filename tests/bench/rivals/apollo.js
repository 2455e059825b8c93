/** @neo4j/graphql on Apollo Server, as its documentation sets it up. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { openRival } from './schema.js';

const server = new ApolloServer({ schema: await openRival() });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`Ready: ${url}\n`);
