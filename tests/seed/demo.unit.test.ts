import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../seed/demo/days.ts';
import { makeDemo } from '../../seed/demo/demo.ts';
import { randomNamed } from '../../seed/demo/random.ts';
import { recordId } from '../../seed/record-id.ts';

describe('the demo', () => {
  test('comes out the same for the same day', async () => {
    expect(await makeDemo('2026-06-15')).toEqual(await makeDemo('2026-06-15'));
  });

  test('moves all its days with the day it is made for', async () => {
    const [early, late] = await Promise.all([makeDemo('2026-02-01'), makeDemo('2026-03-13')]);
    const days = (demo: Awaited<ReturnType<typeof makeDemo>>) => JSON.stringify(demo).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    const [first, second] = [days(early), days(late)];
    expect(first.length).toBeGreaterThan(5_000);
    expect(second).toHaveLength(first.length);
    expect(new Set(first.map((day, i) => daysBetween(day, second[i] ?? '')))).toEqual(new Set([40]));
  });

  test('gives every record and join an id of its own', async () => {
    const ids = JSON.stringify(await makeDemo('2026-06-15')).match(/(?<="id":")[^"]+/g) ?? [];
    expect(ids.length).toBeGreaterThan(2_000);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('writes to nobody: every address ends with .example', async () => {
    const text = JSON.stringify(await makeDemo('2026-06-15'));
    const addresses = text.match(/(https?:\/\/[^"/]+|[\w.-]+@[^"]+)/g) ?? [];
    expect(addresses.length).toBeGreaterThan(200);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  test('names nobody twice', async () => {
    const { people, organisations, partnerships } = await makeDemo('2026-06-15');
    for (const rows of [people, organisations, partnerships]) {
      const names = rows.map(({ properties }) => properties.name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('chance', () => {
  test('is the same for the same name and another for another', () => {
    const draw = (name: string) => Array.from({ length: 8 }, () => randomNamed(name).between(1, 1_000_000));
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  test('keeps within its bounds and reaches them', () => {
    const random = randomNamed('dice');
    const thrown = Array.from({ length: 600 }, () => random.between(1, 6));
    expect([...new Set(thrown)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(random.shuffled([1, 2, 3]).sort()).toEqual([1, 2, 3]);
  });
});

test('ids of one source never meet those of another', () => {
  expect(recordId('one', '1')).toBe(recordId('one', '1'));
  expect(recordId('one', '1')).not.toBe(recordId('other', '1'));
});
