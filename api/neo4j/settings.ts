/** What the embedded Neo4j is told: its `neo4j.conf` and the arguments of its Java. */
import { totalmem } from 'node:os';

/** Memory of the database process, in megabytes. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** An eighth of the machine for each, as page, API and the user's other programs live there too. */
export function memoryOfMachine(totalMb = totalmem() / 2 ** 20): Memory {
  const eighth = Math.round(totalMb / 8);
  return { heapMb: Math.min(Math.max(eighth, 512), 4096), pageCacheMb: Math.min(Math.max(eighth, 128), 8192) };
}

/** Settings by their names in `neo4j.conf`. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

/** The text of `neo4j.conf`, `more` beside what is ours. Nothing but Bolt on the loopback address is opened. */
export function neo4jConf(port: number, memory: Memory, more: Settings = {}): string {
  const settings: Settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${String(port)}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'server.memory.pagecache.size': `${String(memory.pageCacheMb)}m`,
    // A stop waits this long for clients that may still want something: ours have gone by then.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    // A query may neither read files nor call other machines, nor take all time or memory.
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'db.transaction.timeout': '60s',
    'db.memory.transaction.max': `${String(Math.round(memory.heapMb / 2))}m`,
    // A network of partners is small: half a gigabyte of log files need not be laid out before the first write.
    'db.tx_log.preallocate': false,
    'dbms.usage_report.enabled': false,
    'server.config.strict_validation.enabled': true,
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${String(value)}`);
  return ['# Written anew at each start.', ...lines, ''].join('\n');
}

/** Arguments of `java`, the main class last: `home` holds data, logs and configuration, `jars` Neo4j itself. */
export function javaArguments(home: string, jars: string, memory: Memory): string[] {
  return [
    `-Xmx${String(memory.heapMb)}m`,
    '-XX:+ExitOnOutOfMemoryError', // a database that ran out of memory is better started again
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-cp',
    `${jars}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
    '--console-mode',
  ];
}
