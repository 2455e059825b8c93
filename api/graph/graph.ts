/** The one door to Neo4j: reads on readers, writes in one transaction, every wait bounded. */
import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';
import { readCypher } from './cypher-file.ts';

/** One result row: column name to plain JavaScript value (integers are numbers, nodes never leave the graph). */
export type Row = Readonly<Record<string, unknown>>;
/** Values for a statement's `$parameters`; never part of its text. Whole numbers arrive as Cypher integers. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one statement: a graph's `read`, or a transaction's `run` where an answer must see what was just written. */
export type Read = (text: string, parameters: Parameters) => Promise<Row[]>;

/** A running transaction; statements see the writes before them. */
export interface Transaction {
  run(text: string, parameters?: Parameters): Promise<Row[]>;
}

export interface Graph {
  /** How long a read or a write, and so whoever waits for one, may take in all, in milliseconds. */
  readonly limitMs: number;
  /** Runs one statement in a read transaction: a statement that writes fails. */
  read(text: string, parameters?: Parameters): Promise<Row[]>;
  /** Runs one reading statement where writes are made, so that it sees all that were finished: a cluster's readers lag. */
  readNewest(text: string, parameters?: Parameters): Promise<Row[]>;
  /** Runs `work` in one write transaction; it may run again when the database asks for a retry. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** One statement that manages its own transactions (`CALL { … } IN TRANSACTIONS`) or changes the schema. */
  runAlone(text: string, parameters?: Parameters): Promise<Row[]>;
  /** Runs `work` while no other process holds the lock of that name (10 minutes at most). `holder` is the transaction
   *  that holds it: what it reads is what the holder before it left; a holder that dies sets the lock free at once. */
  exclusively<T>(lock: string, work: (holder: Transaction) => Promise<T>): Promise<T>;
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

const trivialDeadlineMs = 2_000;
/** Schema changes and bulk loads may wait for much work; past this they are given up. */
const bulkDeadlineMs = 600_000;

/** How long one step of a start or of a load may take, in milliseconds: a database that has just started is slow. */
export const patientMs = 60_000;

/** Opens a pool of connections; the caller closes it. Nothing is asked yet; reads and writes may take `limitMs`. */
export function openGraph(address: GraphAddress, limitMs = deadlineMs): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    telemetryDisabled: true,
  });
  return graphOver(driver, limitMs, isCluster(address.uri) ? { bookmarkManager: neo4j.bookmarkManager() } : {});
}

/** Where there are several databases, a read must be told which writes it is to see; a single one knows them all. */
const isCluster = (uri: string) => uri.startsWith('neo4j');

function graphOver(driver: Driver, limitMs: number, following: Pick<SessionConfig, 'bookmarkManager'>): Graph {
  const inSession = async <T>(mode: 'READ' | 'WRITE', withinMs: number, work: (session: Session) => Promise<T>) => {
    const session = driver.session({ defaultAccessMode: mode, ...following });
    const working = work(session).finally(() => session.close());
    return within(withinMs, working);
  };
  const runAlone = (mode: 'READ' | 'WRITE', withinMs: number, text: string, parameters?: Parameters) =>
    inSession(mode, withinMs, async (session) =>
      rowsOf(await session.run(text, toGraph(parameters), { timeout: withinMs })),
    );
  const timeout = { timeout: limitMs };
  const planning = new Planning((text, parameters) => runAlone('READ', patientMs, text, parameters));
  const readAs = (mode: 'READ' | 'WRITE', text: string, parameters?: Parameters) =>
    inSession(mode, limitMs, async (session) => {
      if (planning.isOf(text)) await planning.ended;
      const again = mode === 'READ' ? session.executeRead : session.executeWrite;
      return readOver(session, again.bind(session), text, parameters, timeout);
    }).catch((error: unknown) => {
      if (isOverdue(error)) planning.begin(text, parameters);
      throw error;
    });
  return {
    limitMs,
    read: (text, parameters) => readAs('READ', text, parameters),
    readNewest: (text, parameters) => readAs('WRITE', text, parameters),
    write: (work) =>
      inSession('WRITE', limitMs, (session) =>
        session.executeWrite((transaction) => work(transactionOver(transaction)), timeout),
      ),
    runAlone: (text, parameters) => runAlone('WRITE', bulkDeadlineMs, text, parameters),
    exclusively: (lock, work) => inSession('WRITE', bulkDeadlineMs, (session) => holding(session, lock, work)),
    isAnswering: () =>
      runAlone('READ', trivialDeadlineMs, 'RETURN 1').then(
        () => true,
        () => false,
      ),
    close: () => driver.close(),
  };
}

/**
 * NOTE: a statement that is its own transaction takes one journey to the database in place of three, and half the
 * work there; what passes is tried again by the driver's own rules. In a session for reading both ways refuse a
 * statement that writes.
 */
async function readOver(
  session: Session,
  again: Session['executeRead'],
  text: string,
  parameters: Parameters | undefined,
  timeout: { timeout: number },
): Promise<Row[]> {
  const values = toGraph(parameters);
  try {
    return rowsOf(await withoutStack(() => session.run(text, values, timeout)));
  } catch (error) {
    if (!(error instanceof Neo4jError && error.retryable)) throw error;
    return rowsOf(await again((transaction) => transaction.run(text, values), timeout));
  }
}

/**
 * Plans a statement that wasn't answered in time, with more patience, one at a time: a database that has just started
 * takes seconds for a large one, and begins anew with each question that is given up before its plan is made.
 */
class Planning {
  #text: string | undefined;
  /** When the last one is done, well or not: whoever asks again is told what is wrong. */
  ended: Promise<unknown> = Promise.resolve();
  readonly #run: (text: string, parameters?: Parameters) => Promise<unknown>;

  constructor(run: (text: string, parameters?: Parameters) => Promise<unknown>) {
    this.#run = run;
  }

  /** True while this statement is being planned: a question that waits is answered sooner than one that plans, too. */
  isOf(text: string): boolean {
    return this.#text === text;
  }

  begin(text: string, parameters?: Parameters): void {
    if (this.#text !== undefined) return;
    this.#text = text;
    this.ended = this.#run(`EXPLAIN ${text}`, parameters)
      .catch(() => undefined)
      .finally(() => {
        this.#text = undefined;
      });
  }
}

/** NOTE: the driver notes where each statement came from; with source maps that is a fifth of what a read costs here. */
function withoutStack<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function transactionOver(transaction: Pick<ManagedTransaction, 'run'>): Transaction {
  return { run: async (text, parameters) => rowsOf(await transaction.run(text, toGraph(parameters))) };
}

/** The lock is a node that an open transaction has written: the database itself frees it when the holder is gone. */
async function holding<T>(session: Session, lock: string, work: (holder: Transaction) => Promise<T>): Promise<T> {
  const transaction = session.beginTransaction({ timeout: bulkDeadlineMs });
  await transaction.run(takeLock, { lock });
  const result = await work(transactionOver(transaction));
  await transaction.commit();
  return result;
}

const takeLock = readCypher('bookkeeping/take-lock');

function rowsOf(result: { records: { toObject(): Row }[] }): Row[] {
  return result.records.map((record) => record.toObject());
}

/** JavaScript has one kind of number, Cypher two: whole ones travel as integers, so that `LIMIT $first` works. */
function toGraph<T>(value: T): T;
function toGraph(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => toGraph(item));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toGraph(item)]));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The driver waits for ever on a database that is frozen or unplugged in the middle of an answer; this doesn't. */
async function within<T>(limitMs: number, working: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Unanswered(`The database did not answer within ${String(limitMs)} ms`));
    }, limitMs);
  });
  try {
    return await Promise.race([working, expiry]);
  } finally {
    clearTimeout(timer);
  }
}

class Unanswered extends Error {}

/** True for a failure that passes: the database is away, restarting or did not answer in time. */
export function isUnavailable(error: unknown): boolean {
  if (isOverdue(error)) return true;
  return error instanceof Neo4jError && (error.retryable || unavailableCodes.has(error.code) || isPoolTimeout(error));
}

/** True where the database took longer than it may. */
function isOverdue(error: unknown): boolean {
  return error instanceof Unanswered || (error instanceof Neo4jError && overdueCodes.has(error.code));
}

const overdueCodes = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

/** The driver gives no code to a wait for a connection that took too long. */
const isPoolTimeout = ({ message }: Neo4jError) => message.startsWith('Connection acquisition timed out');

const unavailableCodes = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/** True when a write ran into a uniqueness constraint. */
export function isConstraintViolation(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}
