// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Form } from '../../../web/record/form.svelte.ts';

const initial = { name: 'Alku', sector: '', tags: ['a'] };

test('an empty required field, or one of blanks, is missing; so is what a field holds without its part', () => {
  const form = new Form(
    { ...initial, name: '  ' },
    { required: ['name', 'sector'], missingWithin: () => ['tags.0.x'] },
  );
  expect(form.check()).toBe(false);
  expect(form.missing).toEqual(['name', 'sector', 'tags.0.x']);
});

test('nothing missing passes', () => {
  expect(new Form({ ...initial, sector: 'THIRD' }, { required: ['name', 'sector'] }).check()).toBe(true);
});

test('only what was changed is sent, lists as a whole', () => {
  const form = new Form(initial, { version: 4 });
  expect(form.isChanged).toBe(false);
  form.values.tags.push('b');
  expect(form.isChanged).toBe(true);
  expect(form.changesOf({ name: form.values.name, tags: [...form.values.tags] })).toEqual({ tags: ['a', 'b'] });
  expect(initial.tags).toEqual(['a']);
});

test('a change taken back is no change', () => {
  const form = new Form(initial);
  form.values.name = 'Toinen';
  form.values.name = 'Alku';
  expect(form.isChanged).toBe(false);
});

test('after a conflict the form goes on from the newest version', () => {
  const form = new Form(initial, { version: 4 });
  form.values.name = 'Minun';
  form.rebase({ ...initial, sector: 'PUBLIC' }, 5, { ...initial, name: 'Minun', sector: 'PUBLIC' });
  expect(form.version).toBe(5);
  expect(form.changesOf({ name: form.values.name, sector: form.values.sector })).toEqual({ name: 'Minun' });
});
