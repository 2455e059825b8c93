/** GraphiQL on our API: everything it needs comes from this server. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleQueries } from './example-queries.ts';

const fetcher: GraphiQLProps['fetcher'] = async (question, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(question),
  });
  return response.json();
};

const element = document.getElementById('graphiql');
if (!element) throw new Error('index.html has no #graphiql');
const defaultTabs = exampleQueries.map((query) => ({ query }));
createRoot(element).render(createElement(GraphiQL, { fetcher, defaultTabs, defaultHeaders: '{ "Accept-Language": "en" }' }));
