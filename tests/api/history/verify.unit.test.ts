import { expect, test } from 'vitest';
import { Faults } from '../../../api/history/faults.ts';
import { verify } from '../../../api/history/verify.ts';
import { Dice } from '../compiler/dice.ts';
import { endOf, historyOf, key } from './history-of.ts';
import { tamperings } from './tamperings.ts';

const seed = Number(process.env['RANDOM_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const count = 10_000;

test('an untouched history is intact, however much of it was erased or written before there was a key', async () => {
  const dice = new Dice(seed);
  for (let i = 0; i < 200; i += 1) {
    const { events, erased } = historyOf(dice);
    const kept = dice.oneOf([endOf(events), endOf(events.slice(0, -1 - dice.number(5)))]); // it may be a moment behind
    const verdict = await verify(events, { stored: endOf(events), kept, key });
    expect(verdict).toEqual({ events: events.length, erased: erased.length, faults: [] });
  }
});

test(`each of ${String(count)} random tamperings is named (RANDOM_SEED=${String(seed)})`, async () => {
  const dice = new Dice(seed);
  const kinds = Object.entries(tamperings);
  let history = historyOf(dice);
  for (let i = 0; i < count; i += 1) {
    const [name, tampering] = kinds[i % kinds.length] ?? ['', () => undefined];
    if (i % kinds.length === 0) history = historyOf(dice);
    const tampered = tampering(history, dice);
    if (!tampered) throw new Error('no tampering');
    const { faults } = await verify(tampered.events, { stored: tampered.stored, kept: endOf(history.events), key });
    const expected = new Faults();
    for (const fault of tampered.expected) expected.note(...fault);
    expect(faults, `${name}, the ${String(i)}th`).toEqual(expected.list());
  }
}, 60_000);

test('a history that is sealed but whose end was kept nowhere is not called intact', async () => {
  const { events } = historyOf(new Dice(1));
  const { faults } = await verify(events, { stored: endOf(events), kept: undefined, key });
  expect(faults.map(({ kind }) => kind)).toEqual(['end not kept']);
});

test('an empty history is intact', async () => {
  const nothing = { sequence: 0, hash: '' };
  const verdict = await verify([], { stored: nothing, kept: undefined, key: undefined });
  expect(verdict).toEqual({ events: 0, erased: 0, faults: [] });
});
