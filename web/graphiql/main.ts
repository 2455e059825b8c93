/** GraphiQL on our API: everything it needs comes from this server. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleQueries } from './example-queries.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const element = document.getElementById('graphiql');
if (!element) throw new Error('index.html has no #graphiql');
const defaultTabs = exampleQueries.map((query) => ({ query }));
createRoot(element).render(
  createElement(GraphiQL, { fetcher, defaultTabs, defaultHeaders: '{ "Accept-Language": "en" }' }),
);
