import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Kind, Reading } from '../../../api/input/reading.ts';
import { emailAddress, line, lines, orNothing, phoneNumber, webAddress } from '../../../api/input/text.ts';

/** The text that is stored, or why it is refused. */
function read(kind: Kind<string | null>, value: string) {
  const reading = new Reading();
  const text = kind(value, 'field', reading);
  return reading.problems[0]?.reason ?? text;
}

test('text is trimmed and brought to one form of Unicode', () => {
  expect(read(line(10), '  A\u0308iti ')).toBe('Äiti');
  expect(read(lines(10), 'a\r\nb\rc\n')).toBe('a\nb\nc');
});

test('characters are counted as people see them stored, not as UTF-16 counts them', () => {
  expect(read(line(2), '👪👪')).toBe('👪👪');
  expect(read(line(2), '👪👪👪')).toBe('textTooLong');
});

test('empty text is refused where text is needed and nothing where it is not', () => {
  expect(read(line(5), ' \n ')).toBe('required');
  expect(read(orNothing(line(5)), ' \n ')).toBeNull();
});

property.prop([fc.string({ unit: 'binary', maxLength: 60 })])(
  'what a line stores has no control character and reads the same again',
  (value) => {
    const text = read(line(50), value);
    if (['required', 'controlCharacters', 'textTooLong'].includes(String(text))) return;
    expect(text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    expect(read(line(50), String(text))).toBe(text);
  },
);

describe('web addresses', () => {
  test.each(['https://kuopio.fi', 'http://localhost:8080/a?b=c#d', 'HTTPS://ÄÄNEKOSKI.FI/å', 'https://[::1]/'])(
    '%s',
    (address) => {
      expect(read(webAddress, address)).toBe(address);
    },
  );
  test.each([
    'kuopio.fi',
    '//kuopio.fi',
    'ftp://kuopio.fi',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'https:kuopio.fi',
    'https://a b.fi',
    'https://u:p@kuopio.fi',
    'https://u@kuopio.fi',
    'http:///etc/passwd',
  ])('not %s', (address) => {
    expect(read(webAddress, address)).toBe('webAddress');
  });
});

describe('e-mail addresses', () => {
  test.each(['a@b.fi', 'sari.savolainen+työ@kuopio.example.fi', "o'hara@xn--4ca.fi"])('%s', (address) => {
    expect(read(emailAddress, address)).toBe(address);
  });
  test.each([
    'a',
    'a@b',
    '@b.fi',
    'a@.fi',
    'a@b..fi',
    'a@b.fi, c@d.fi',
    'a b@c.fi',
    '<a@b.fi>',
    'a@b@c.fi',
    `${'a'.repeat(65)}@b.fi`,
  ])('not %s', (address) => {
    expect(read(emailAddress, address)).toBe('emailAddress');
  });
});

describe('telephone numbers', () => {
  test.each(['040 123 4567', '+358 (0)40-1234567', '112'])('%s', (number) => {
    expect(read(phoneNumber, number)).toBe(number);
  });
  test.each(['12', '+-()', '040 CALL', '040/123', '040.123'])('not %s', (number) => {
    expect(read(phoneNumber, number)).toBe('phoneNumber');
  });
});
