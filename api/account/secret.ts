/** Secrets that stand for an account on a request: shown once, stored as their hash alone. */
import { createHash, randomBytes } from 'node:crypto';

/** What every API token begins with, so that one that has leaked is recognised. */
const tokenPrefix = 'kmp_';

/** 256 random bits, as 43 letters, digits, `-` and `_`. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A new API token: its prefix and a secret. */
export function newToken(): string {
  return tokenPrefix + newSecret();
}

/** The token of an `Authorization: Bearer …` header; undefined where the header is anything else. */
export function tokenIn(authorization: string): string | undefined {
  const [, token] = /^Bearer +(kmp_[\w-]{43}) *$/i.exec(authorization) ?? [];
  return token;
}

/** What is stored of a secret: its SHA-256 in hexadecimal. Secrets are too long to be guessed, so that is enough. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
