/** What is asked of accounts and API tokens. */
import { localisedDay } from '../errors/sentences.ts';
import { day } from '../input/calendar.ts';
import { join, type Kind, list, objectOf, required } from '../input/reading.ts';
import { emailAddress, line, word } from '../input/text.ts';
import { lengthOfPassword, longestPassword, shortestPassword } from './password.ts';

/** What an account may be in the network as a whole. */
export const userRoles = ['MEMBER', 'NETWORK_COORDINATOR', 'ADMIN'] as const;

/** What an account may be in an organisation. */
export const organisationRoles = ['MEMBER', 'COORDINATOR'] as const;

/** An organisation that an account belongs to or coordinates. */
export interface OrganisationAccess {
  readonly id: string;
  readonly role: (typeof organisationRoles)[number];
}

const oneOf =
  <T extends string>(words: readonly T[]): Kind<T> =>
  (value, path, reading) =>
    words.find((word) => word === value) ?? reading.refuse(path, 'unknownRole', { roles: words.join(', ') });

/** Addresses are compared without case, so they are kept without it. */
const email: Kind<string> = (value, path, reading) => emailAddress(value, path, reading)?.toLowerCase();

/** A new password. */
export const password: Kind<string> = (value, path, reading) => {
  const length = lengthOfPassword(String(value));
  if (length >= shortestPassword && length <= longestPassword) return String(value);
  return reading.refuse(path, 'passwordLength', { min: shortestPassword, max: longestPassword });
};

const access: Kind<OrganisationAccess> = (value, path, reading) => {
  const { id, role } = objectOf(value);
  const known = oneOf(organisationRoles)(role, join(path, 'role'), reading);
  return known && { id: String(id), role: known };
};

/** An account's fields; of one that is there already, those that change. */
export const accountFields = {
  email: required(email),
  name: required(line(200)),
  role: required(oneOf(userRoles)),
  organisations: list(access, 1_000, ({ id }) => id),
  password: required(password),
};

/** An account's part in an organisation. */
export const partFields = {
  organisationId: required(word),
  role: required(oneOf(organisationRoles)),
};

/** The last day of an API token: `today` at the earliest, a year from it at the latest. */
const expiry =
  (today: string): Kind<string> =>
  (value, path, reading) => {
    const last = `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}`.replace(/02-29$/, '02-28');
    const given = day(value, path, reading);
    if (given === undefined || (given >= today && given <= last)) return given;
    return reading.refuse(path, 'tokenExpiry', { first: localisedDay(today), last: localisedDay(last) });
  };

/** The fields of a new API token, made on a day. */
export const tokenFields = (today: string) => ({
  name: required(line(100)),
  expiresOn: required(expiry(today)),
});
