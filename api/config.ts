/** The settings: the only reader of the environment, with each one's default and meaning in one table. */
import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import { envSchema } from 'env-schema';
import { type Static, Type } from 'typebox';
import type { OidcSettings } from './account/oidc-provider.ts';
import type { Reach } from './context.ts';
import type { GraphAddress } from './graph/graph.ts';
import { isOwnHost } from './http/own-host.ts';
import { StartError } from './start-error.ts';

/** Each description says what is expected, so that it can follow the name of a setting whose value is none of it. */
const settings = {
  HOST: Type.String({
    default: '127.0.0.1',
    minLength: 1,
    description: 'the address the server listens on: 127.0.0.1 for this machine alone, 0.0.0.0 for all that reach it',
  }),
  HOST_IS_PRIVATE: Type.Boolean({
    default: false,
    description: 'true where HOST is another address and yet only this machine reaches it, as in a container; or false',
  }),
  PORT: Type.Integer({
    default: 4000,
    minimum: 0,
    maximum: 65535,
    description: 'the port the server listens on: a whole number from 0 (any free one) to 65535',
  }),
  PUBLIC_URL: Type.Optional(
    Type.String({
      pattern: '^https?://[^\\s/?#@]+/?$',
      description: 'where browsers find the server, without a path, as https://network.example.org',
    }),
  ),
  SMTP_URL: Type.Optional(
    Type.String({
      pattern: '^smtps?://([^\\s/?#@]+@)?[^\\s/?#@]+/?$',
      description: 'the server that e-mail is sent through, as smtps://user:password@host:465 or smtp://host:587',
    }),
  ),
  MAIL_FROM: Type.Optional(
    Type.String({
      pattern: '^([^\\r\\n<>"]+ <)?[^\\s@<>",;:()]+@[^\\s@<>",;:()]+>?$',
      description: 'who e-mail comes from, as kumppanuus@example.org; needed with SMTP_URL',
    }),
  ),
  DATA_DIR: Type.String({
    default: '.data',
    minLength: 1,
    description: 'the folder of the embedded database; made when missing',
  }),
  NEO4J_URI: Type.Optional(
    Type.String({
      pattern: '^(bolt|neo4j)(\\+s|\\+ssc)?://[^/@?#]+/?$',
      description: 'a Neo4j to use in place of the embedded one, as bolt://host:7687 or neo4j+s://host',
    }),
  ),
  NEO4J_USER: Type.String({ default: 'neo4j', minLength: 1, description: 'the user at NEO4J_URI' }),
  NEO4J_PASSWORD: Type.Optional(Type.String({ minLength: 1, description: "that user's password" })),
  OIDC_ISSUER: Type.Optional(
    Type.String({
      pattern: '^(https://[^\\s/?#@]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^\\s?#]*)?$',
      description: 'the OpenID Connect provider whose accounts one may sign in with, as https://login.example.org',
    }),
  ),
  OIDC_CLIENT_ID: Type.Optional(
    Type.String({ minLength: 1, description: 'what this server is called there; needed with OIDC_ISSUER' }),
  ),
  OIDC_CLIENT_SECRET: Type.Optional(Type.String({ minLength: 1, description: 'its secret there, where it has one' })),
  OIDC_NAME: Type.Optional(
    Type.String({ minLength: 1, maxLength: 60, description: "what the provider's accounts are called" }),
  ),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'warn',
    description: 'what is logged: fatal, error, warn, info (each request), debug, trace or silent',
  }),
};

const table = Type.Object(settings);

export type Config = Static<typeof table>;

/** Reads the settings; throws a StartError with one line for each value that isn't what it should be. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = parse(given);
  for (const name of ['PUBLIC_URL', 'SMTP_URL'] as const) {
    const address = config[name];
    if (address !== undefined && !URL.canParse(address)) throw wrong(name);
  }
  if (config.SMTP_URL !== undefined && config.MAIL_FROM === undefined) throw wrong('MAIL_FROM');
  if (config.OIDC_ISSUER !== undefined && !URL.canParse(config.OIDC_ISSUER)) throw wrong('OIDC_ISSUER');
  if (config.OIDC_ISSUER !== undefined && config.OIDC_CLIENT_ID === undefined) throw wrong('OIDC_CLIENT_ID');
  if (config.NEO4J_URI !== undefined && config.NEO4J_PASSWORD === undefined) throw wrong('NEO4J_PASSWORD');
  return { ...config, DATA_DIR: resolve(config.DATA_DIR) };
}

/** Who may reach the server: PUBLIC_URL says that others do, by way of another server, whatever HOST is. */
export function reachOf({ HOST, HOST_IS_PRIVATE, PUBLIC_URL }: Config): Reach {
  const isForOthers = PUBLIC_URL !== undefined && !isOwnHost(new URL(PUBLIC_URL).hostname);
  return (isLoopback(HOST) || HOST_IS_PRIVATE) && !isForOthers ? 'LOOPBACK' : 'NETWORK';
}

/** The provider whose accounts one may sign in with; undefined where there is none. */
export function oidcOf(config: Config): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME } = config;
  if (issuer === undefined || clientId === undefined) return undefined;
  return { issuer, clientId, clientSecret, name: OIDC_NAME ?? new URL(issuer).host };
}

/** The environment for a process of ours that is to use the database at `address`. */
export function environmentWith({ uri, user, password }: GraphAddress): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

function parse(given: Record<string, string | undefined>): Config {
  try {
    return envSchema<Config>({ schema: table, data: given, env: false });
  } catch (error) {
    const names = namesIn(error);
    throw names.length > 0 ? new StartError(names.map((name) => wrong(name).message).join('\n')) : error;
  }
}

/** A setting's value is never repeated: some are secret. */
function wrong(name: keyof typeof settings): StartError {
  const setting = settings[name];
  const expected = 'description' in setting ? String(setting.description) : 'another value';
  return new StartError(`${name} is wrong; expected: ${expected}`);
}

/** The settings that a failed check complains of. */
function namesIn(error: unknown): (keyof typeof settings)[] {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return [];
  const paths = new Set(error.errors.map(({ instancePath }: { instancePath?: unknown }) => instancePath));
  return names.filter((name) => paths.has(`/${name}`));
}

const names = Object.keys(settings).filter((name): name is keyof typeof settings => name in settings);

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
