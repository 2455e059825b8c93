import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { oidcOf, reachOf, readConfig } from '../../api/config.ts';

test('without settings the server listens on loopback and keeps its data beside it', () => {
  expect(readConfig({})).toEqual({
    HOST: '127.0.0.1',
    HOST_IS_PRIVATE: false,
    PORT: 4000,
    DATA_DIR: resolve('.data'),
    NEO4J_USER: 'neo4j',
    LOG_LEVEL: 'warn',
  });
});

test('an empty value is no value', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
});

test.each([
  ['PORT', { PORT: 'four thousand' }],
  ['PORT', { PORT: '65536' }],
  ['PORT', { PORT: '-1' }],
  ['PORT', { PORT: '4000.5' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['NEO4J_URI', { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'secret' }],
  ['NEO4J_URI', { NEO4J_URI: 'bolt://neo4j:secret@localhost', NEO4J_PASSWORD: 'secret' }],
  ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://localhost:7687' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'login.example.org', OIDC_CLIENT_ID: 'x' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'http://login.example.org', OIDC_CLIENT_ID: 'x' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'http://localhost.example.org', OIDC_CLIENT_ID: 'x' }],
  ['OIDC_ISSUER', { OIDC_ISSUER: 'https://x:y@login.example.org', OIDC_CLIENT_ID: 'x' }],
  ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://login.example.org' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'network.example.org' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'https://network.example.org/page' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'https://eva@network.example.org' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'https://network.example.org:99999' }],
  ['SMTP_URL', { SMTP_URL: 'mail.example.org:587', MAIL_FROM: 'network@example.org' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://user:secret@mail.example.org/?pool=true', MAIL_FROM: 'network@example.org' }],
  ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org' }],
  ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'network' }],
  ['HOST_IS_PRIVATE', { HOST_IS_PRIVATE: 'perhaps' }],
])('a bad value is named in one line: %s %j', (name, environment) => {
  expect(() => readConfig(environment)).toThrow(new RegExp(`^${name} is wrong; expected: [^\\n]+$`));
});

test.each([{ NEO4J_URI: 'bolt://neo4j:secret@localhost' }, { SMTP_URL: 'smtp://user:secret@mail.example.org/x' }])(
  'no value is repeated, since some are secret: %j',
  (environment) => {
    expect(() => readConfig(environment)).toThrow(/^((?!secret).)*$/);
  },
);

test.each(['bolt://localhost:7687', 'neo4j://db', 'neo4j+s://x.databases.neo4j.io', 'bolt+ssc://10.0.0.1:7687/'])(
  'another Neo4j may be used: %s',
  (NEO4J_URI) => {
    expect(readConfig({ NEO4J_URI, NEO4J_PASSWORD: 'x' })).toMatchObject({ NEO4J_URI, NEO4J_USER: 'neo4j' });
  },
);

test.each([
  [{}, 'LOOPBACK'],
  [{ HOST: '127.1.2.3' }, 'LOOPBACK'],
  [{ HOST: '::1' }, 'LOOPBACK'],
  [{ HOST: 'localhost', PUBLIC_URL: 'http://localhost:4000/' }, 'LOOPBACK'],
  [{ HOST: '0.0.0.0', HOST_IS_PRIVATE: 'true' }, 'LOOPBACK'],
  [{ HOST: '0.0.0.0' }, 'NETWORK'],
  [{ HOST: '192.168.1.2' }, 'NETWORK'],
  [{ HOST: 'network.example.org' }, 'NETWORK'],
  [{ PUBLIC_URL: 'https://network.example.org' }, 'NETWORK'],
  [{ HOST: '0.0.0.0', HOST_IS_PRIVATE: 'true', PUBLIC_URL: 'https://network.example.org' }, 'NETWORK'],
])('who may reach the server with %j: %s', (environment, reach) => {
  expect(reachOf(readConfig(environment))).toBe(reach);
});

test.each(['network@example.org', 'Kumppanuus <network@example.org>', 'Etelä-Savon verkosto <verkosto@example.org>'])(
  'e-mail comes from %s',
  (MAIL_FROM) => {
    const SMTP_URL = 'smtps://user:p%40ss@mail.example.org:465';
    expect(readConfig({ SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM });
  },
);

test.each([
  ['https://login.example.org/tenant/v2.0', 'login.example.org'],
  ['http://127.0.0.1:4001', '127.0.0.1:4001'],
])('one may sign in with the accounts of %s', (OIDC_ISSUER, name) => {
  const given = { OIDC_ISSUER, OIDC_CLIENT_ID: 'kumppanuus' };
  const settings = { issuer: OIDC_ISSUER, clientId: 'kumppanuus', clientSecret: undefined };
  expect(oidcOf(readConfig(given))).toEqual({ ...settings, name });
  expect(oidcOf(readConfig({ ...given, OIDC_NAME: 'Kirjautuja' }))).toMatchObject({ name: 'Kirjautuja' });
  expect(oidcOf(readConfig({}))).toBeUndefined();
});
