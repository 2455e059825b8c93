import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { failure, fieldFailure, isInternal, toClientError } from '../../api/errors.ts';
import { inputErrors } from '../../api/errors/input-errors.ts';
import { listErrors } from '../../api/errors/list-errors.ts';
import { permissionErrors } from '../../api/errors/permission-errors.ts';
import { localisedDay, type Sentence } from '../../api/errors/sentences.ts';
import { stateErrors } from '../../api/errors/state-errors.ts';

const sentences: [string, Sentence][] = Object.entries({
  ...inputErrors,
  ...listErrors,
  ...permissionErrors,
  ...stateErrors,
});
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe('every sentence', () => {
  test.each(sentences)('%s says the same in each language', (_reason, { fi, sv, en }) => {
    expect(placesIn(fi)).toEqual(placesIn(en));
    expect(placesIn(sv)).toEqual(placesIn(en));
    expect(new Set([fi, sv, en]).size).toBe(3);
    for (const text of [fi, sv, en]) expect(text).toMatch(/^[A-ZÅÄÖ][^]*\.$/);
  });
});

const located = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ['createGoal'] });

test('an error is said in the reader’s language, with its field, its place in the response and the day as one writes it', () => {
  const error = located(fieldFailure('until', 'endsBeforeStart', { first: localisedDay('2026-03-01') }));
  expect(toClientError(error, 'fi')).toMatchObject({
    message: 'Viimeinen päivä ei voi olla ennen ensimmäistä (1.3.2026): korjaa jompikumpi.',
    path: ['createGoal'],
    extensions: { code: 'BAD_USER_INPUT', field: 'until', reason: 'endsBeforeStart' },
  });
  expect(toClientError(error, 'sv').message).toContain('1.3.2026');
  expect(toClientError(error, 'en').message).toContain('1 March 2026');
});

test('what was never meant for a client is masked and marked for the log', () => {
  const error = located(new Error('password=secret'));
  expect(JSON.stringify(toClientError(error, 'en'))).not.toContain('secret');
  expect(toClientError(error, 'en').extensions).toMatchObject({ code: 'INTERNAL' });
  expect(isInternal(error)).toBe(true);
  expect(isInternal(located(failure('notFound')))).toBe(false);
});

test('what GraphQL itself refuses keeps its words', () => {
  const error = new GraphQLError('Variable "$a" got invalid value', {
    originalError: new GraphQLError('Int cannot …'),
  });
  expect(toClientError(error, 'en')).toMatchObject({ message: error.message, extensions: { code: 'BAD_USER_INPUT' } });
  expect(isInternal(error)).toBe(false);
});
