/** `npm start`: the database, the store's shape and first data, then page and API; Ctrl-C ends them all. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type FirstDataOptions, loadFirstData } from '../seed/first-data.ts';
import { makeSetUpLink } from './account/set-up.ts';
import { type Scope, run, say } from './command.ts';
import { type Config, oidcOf, reachOf, readConfig } from './config.ts';
import { awaitAnswer } from './graph/await-answer.ts';
import { type Graph, type GraphAddress, openGraph, patientMs } from './graph/graph.ts';
import { migrate } from './graph/migrate.ts';
import { openSeal, type OpenSeal } from './history/seal.ts';
import { ownOrigin } from './http/own-origin.ts';
import { keepLayouts } from './layout/keep-layouts.ts';
import { openDatabase } from './neo4j/open-database.ts';
import { builtPage, pageFolder } from './page-build.ts';
import { portTaken, requireFreePort } from './port.ts';
import { StartError } from './start-error.ts';
import { dayInFinland } from './today.ts';

interface Options {
  /** Leave the demo data out. */
  readonly empty: boolean;
  /** Serve the page as it was built last, if it was: where Vite serves the page of the moment. */
  readonly asBuilt: boolean;
}

async function serve(scope: Scope): Promise<void> {
  const config = readConfig();
  const { empty, asBuilt } = readOptions();
  await requireFreePort(config);
  const page = asBuilt ? pageFolder : await builtPage(say);

  const loadingApp = import('./app.ts'); // read while the database starts
  const database = await openDatabase(config, say);
  scope.onClose(() => database.close());
  const seal = await prepareStore(database.address, config, { withDemo: !empty, today: dayInFinland(), say });
  scope.onClose(() => seal.close());

  const graph = openGraph(database.address);
  scope.onClose(() => graph.close());
  const { buildApp } = await loadingApp;
  const { PUBLIC_URL: publicUrl, SMTP_URL: mailUrl, MAIL_FROM: from = '' } = config;
  const mail = mailUrl === undefined ? undefined : { url: mailUrl, from };
  const app = await buildApp({
    graph,
    seal,
    reach: reachOf(config),
    publicUrl,
    mail,
    oidc: oidcOf(config),
    logger: loggerFor(config),
    page,
  });
  scope.onClose(() => app.close());
  const address = await app.listen({ host: config.HOST, port: config.PORT }).catch((error: unknown) => {
    throw portTaken(error, config);
  });
  database.tellPage(address);
  const layouts = keepLayouts({ graph, today: dayInFinland, log: app.log });
  scope.onClose(() => layouts.close());
  await sayHowToSetUp(graph, ownOrigin(app, publicUrl));
  say(`Ready: ${address}`);
  await once(app.server, 'close');
}

/** A store without accounts gets a link that makes the first administrator; it is told here and nowhere else. */
async function sayHowToSetUp(graph: Graph, origin: string): Promise<void> {
  const link = await makeSetUpLink(graph, origin);
  if (link !== undefined) say(`No account yet. Within 30 minutes, once, this makes the first administrator: ${link}`);
}

/** Brings the store to the shape of this version, with the data it begins with; gives what its history is sealed with. */
async function prepareStore(
  address: GraphAddress,
  { DATA_DIR }: Config,
  options: Omit<FirstDataOptions, 'seal'>,
): Promise<OpenSeal> {
  const graph = openGraph(address, patientMs);
  try {
    await awaitAnswer(graph);
    await migrate(graph);
    const seal = await openSeal(DATA_DIR, graph, say);
    await loadFirstData(graph, { ...options, seal });
    return seal;
  } finally {
    await graph.close();
  }
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({ options: { empty: { type: 'boolean' }, 'as-built': { type: 'boolean' } } });
    return { empty: values.empty ?? false, asBuilt: values['as-built'] ?? false };
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)} (there is --empty)`);
  }
}

function loggerFor({ LOG_LEVEL }: Config) {
  return { level: LOG_LEVEL, ...(process.stdout.isTTY ? { transport: { target: 'pino-pretty' } } : {}) };
}

run(serve);
