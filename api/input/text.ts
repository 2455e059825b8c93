/** Kinds of text: trimmed, in one Unicode form, its length counted in characters, no control characters. */
import type { Kind } from './reading.ts';

/** Also refused: halves of surrogate pairs, and marks that turn the direction of the text after them. */
const control = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const controlOtherThanLines = /[^\P{Cc}\n\t]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

function read(value: unknown, max: number, refused: RegExp, path: string, reading: Parameters<Kind<string>>[2]) {
  const text = String(value).replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (refused.test(text)) return reading.refuse(path, 'controlCharacters');
  if (Array.from(text).length > max) return reading.refuse(path, 'textTooLong', { max });
  return text;
}

/** One line of 1 to `max` characters. */
export const line =
  (max: number): Kind<string> =>
  (value, path, reading) => {
    const text = read(value, max, control, path, reading);
    return text === '' ? reading.refuse(path, 'required') : text;
  };

/** Lines of 1 to `max` characters together. */
export const lines =
  (max: number): Kind<string> =>
  (value, path, reading) => {
    const text = read(value, max, controlOtherThanLines, path, reading);
    return text === '' ? reading.refuse(path, 'required') : text;
  };

/** The kind where empty text says that nothing is known: null. */
export const orNothing =
  (kind: Kind<string>): Kind<string | null> =>
  (value, path, reading) =>
    String(value).trim() === '' ? null : kind(value, path, reading);

/** A word of one of the schema's enumerations, which the schema has checked. */
export const word: Kind<string> = (value) => String(value);

const narrowed =
  (
    max: number,
    reason: 'webAddress' | 'emailAddress' | 'phoneNumber',
    holds: (text: string) => boolean,
  ): Kind<string> =>
  (value, path, reading) => {
    const text = line(max)(value, path, reading);
    return text === undefined || holds(text) ? text : reading.refuse(path, reason);
  };

/** An absolute http or https address without a password in it, at most 500 characters. */
export const webAddress = narrowed(500, 'webAddress', (text) => {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && /^https?:\/\/[^/]/i.test(text) && username === '' && password === '';
});

/** An e-mail address with a dotted domain, at most 254 characters. */
export const emailAddress = narrowed(254, 'emailAddress', (text) =>
  /^[^\s@"(),:;<>[\\\]]{1,64}@[^\s@.,:;<>()[\\\]]+(\.[^\s@.,:;<>()[\\\]]+)+$/.test(text),
);

/** A telephone number as people write it, at most 50 characters. */
export const phoneNumber = narrowed(
  50,
  'phoneNumber',
  (text) => /^[\d +()-]+$/.test(text) && /\d{3}/.test(text.replace(/\D/g, '')),
);
