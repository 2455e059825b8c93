/** Texts that mean something to Cypher or to Lucene wherever they are taken for more than text. */

/** In each of them, and nowhere else: where a statement's own words hold it, a text has become part of them. */
export const marker = 'xqz';

const forCypher = [
  "' OR true //xqz",
  '" OR 1=1 RETURN node //xqz',
  "'}) DETACH DELETE node //xqz",
  '"}) MATCH (n) DETACH DELETE n RETURN "xqz',
  "xqz'}) SET node.visibility = 'PUBLIC' //",
  'xqz`) DETACH DELETE (n //',
  '`xqz`:Record',
  '$viewer.open xqz',
  '$xqz',
  '{xqz: $viewer}',
  "xqz\\' OR true //",
  '\\u0027 OR true //xqz', // Cypher reads \u0027 as an apostrophe before anything else
  "xqz' CALL apoc.load.json('http://127.0.0.1/') YIELD value RETURN value //",
  "xqz' LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line //",
  "xqz' CALL dbms.setConfigValue('db.transaction.timeout', '0') //",
  "xqz'; MATCH (n) DETACH DELETE n;",
  "xqz' UNION MATCH (user:User) RETURN user.passwordHash AS value //",
  '/* xqz */ MATCH (n) DETACH DELETE n',
  "xqz\u0000' RETURN 1 //",
  "xqz\n//'\nMATCH (n) DETACH DELETE n",
];

const forLucene = [
  'xqz~',
  'xqz~99',
  '"xqz',
  'xqz\\',
  'xqz AND',
  'NOT xqz OR NOT',
  '/xqz/',
  '/[xqz/',
  '(xqz',
  'xqz)))',
  '[xqz TO *]',
  '{xqz TO zzz}',
  'name:xqz',
  'xqz:xqz:*',
  '+xqz -xqz ++',
  'xqz^99999999',
  'xqz^-1',
  '*:* xqz',
  '?xqz*',
  'xqz && || !',
];

/** Forty of them. */
export const injections: readonly string[] = [...forCypher, ...forLucene];
