import { expect, test } from 'vitest';
import { memoryOfMachine, neo4jConf } from '../../../api/neo4j/settings.ts';

const conf = neo4jConf(7687, { heapMb: 1024, pageCacheMb: 256 }).split('\n');

test.each([
  'server.bolt.listen_address=127.0.0.1:7687',
  'server.http.enabled=false',
  'server.https.enabled=false',
  'dbms.security.auth_enabled=true',
  'dbms.security.allow_csv_import_from_file_urls=false',
  'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
  'dbms.usage_report.enabled=false',
  'server.config.strict_validation.enabled=true',
])('the database is closed to the outside and to its own queries: %s', (line) => {
  expect(conf).toContain(line);
});

test.each([
  [1_024, { heapMb: 512, pageCacheMb: 128 }],
  [16_384, { heapMb: 2_048, pageCacheMb: 2_048 }],
  [262_144, { heapMb: 4_096, pageCacheMb: 8_192 }],
])('memory follows the machine within limits: %i MB', (totalMb, memory) => {
  expect(memoryOfMachine(totalMb)).toEqual(memory);
});
