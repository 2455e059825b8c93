/** How passwords are kept and compared. */
import { expect, test } from 'vitest';
import { hashPassword, isPassword } from '../../../api/account/password.ts';

test('is kept as argon2id of its own salt, at least as costly as OWASP asks', async () => {
  const [one, other] = await Promise.all([hashPassword('twelve chars'), hashPassword('twelve chars')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

test('fits in whatever way its letters are put together, and no other does', async () => {
  const stored = await hashPassword('mansikkakääretorttu');
  expect(await isPassword('mansikkakääretorttu'.normalize('NFD'), stored)).toBe(true);
  expect(await isPassword('Mansikkakääretorttu', stored)).toBe(false);
  expect(await isPassword('', undefined)).toBe(false);
});

test('where there is no account, looking takes as long as where a password is wrong', async () => {
  const stored = await hashPassword('twelve chars');
  const quickest = { wrong: Infinity, unknown: Infinity };
  for (let i = 0; i < 20; i += 1) {
    for (const [name, known] of [['wrong', stored], ['unknown', undefined]] as const) {
      const start = performance.now();
      await isPassword('another password', known);
      quickest[name] = Math.min(quickest[name], performance.now() - start);
    }
  } // prettier-ignore
  expect(quickest.unknown / quickest.wrong).toBeGreaterThan(0.5);
  expect(quickest.unknown / quickest.wrong).toBeLessThan(2);
});
