import { CombinedError } from '@urql/core';
import { expect, test } from 'vitest';
import { isUncertain, toProblem } from '../../../web/graphql/problem.ts';

test('a refusal keeps its code, its sentence and each field’s own', () => {
  const error = new CombinedError({
    graphQLErrors: [
      { message: 'Nimi puuttuu.', extensions: { code: 'BAD_USER_INPUT', field: 'name' } },
      { message: 'Paikkaa ei ole.', extensions: { code: 'BAD_USER_INPUT', field: 'parties.0.organisationId' } },
    ],
  });
  expect(toProblem(error)).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'Nimi puuttuu.',
    fields: { name: 'Nimi puuttuu.', 'parties.0.organisationId': 'Paikkaa ei ole.' },
  });
});

test('no answer is OFFLINE, and leaves open whether the change happened', () => {
  const problem = toProblem(new CombinedError({ networkError: new TypeError('Failed to fetch') }));
  expect(problem.code).toBe('OFFLINE');
  expect(isUncertain(problem)).toBe(true);
});

test('a code that isn’t known is INTERNAL', () => {
  const problem = toProblem(new CombinedError({ graphQLErrors: [{ message: 'x', extensions: { code: 'NEW' } }] }));
  expect(problem.code).toBe('INTERNAL');
});
