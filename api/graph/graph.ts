/** The one door to Neo4j: reads on readers, writes in one transaction, every wait bounded. */
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';

/** One result row: column name to plain JavaScript value (integers are numbers, nodes never leave the graph). */
export type Row = Readonly<Record<string, unknown>>;
/** Values for a statement's `$parameters`; never part of its text. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A running transaction; statements see the writes before them. */
export interface Transaction {
  run(text: string, parameters?: Parameters): Promise<Row[]>;
}

export interface Graph {
  /** Runs one statement in a read transaction: a statement that writes fails. */
  read(text: string, parameters?: Parameters): Promise<Row[]>;
  /** Runs `work` in one write transaction; it may run again when the database asks for a retry. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** One statement that manages its own transactions (`CALL { … } IN TRANSACTIONS`) or changes the schema. */
  runAlone(text: string, parameters?: Parameters): Promise<Row[]>;
  /** True while the database answers a trivial question. */
  isAnswering(): Promise<boolean>;
  close(): Promise<void>;
}

export interface GraphAddress {
  /** `bolt://`, `neo4j://`, `bolt+s://` or `neo4j+s://`. */
  uri: string;
  user: string;
  password: string;
}

/** How long a request may take in all, in milliseconds; waits inside it are shorter. */
export const deadlineMs = 5_000;

/** Opens a pool of connections; the caller closes it. Nothing is asked of the database yet. */
export function openGraph(address: GraphAddress): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 3_000,
    telemetryDisabled: true,
  });
  return graphOver(driver);
}

function graphOver(driver: Driver): Graph {
  const bookmarkManager = neo4j.bookmarkManager();
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (session: ReturnType<Driver['session']>) => Promise<T>) => {
    const session = driver.session({ defaultAccessMode: mode, bookmarkManager });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };
  const run = async (transaction: ManagedTransaction, text: string, parameters: Parameters = {}) =>
    (await transaction.run(text, parameters)).records.map((record) => record.toObject());
  const timeout = { timeout: deadlineMs };
  return {
    read: (text, parameters) =>
      inSession('READ', (session) => session.executeRead((tx) => run(tx, text, parameters), timeout)),
    write: (work) =>
      inSession('WRITE', (session) =>
        session.executeWrite((tx) => work({ run: (text, parameters) => run(tx, text, parameters) }), timeout),
      ),
    runAlone: (text, parameters) =>
      inSession('WRITE', async (session) =>
        (await session.run(text, parameters)).records.map((record) => record.toObject()),
      ),
    isAnswering: () => driver.verifyConnectivity().then(() => true, () => false),
    close: () => driver.close(),
  };
}

/** True for a failure that passes: the database is away, restarting or did not answer in time. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof Neo4jError && (error.retriable || unavailableCodes.has(error.code));
}

const unavailableCodes = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/** True when a write ran into a uniqueness constraint. */
export function isConstraintViolation(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}
