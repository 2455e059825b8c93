import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { readCursor, writeCursor } from '../../../api/graph/compiler/cursor.ts';
import { ClientError } from '../../../api/errors.ts';

const key = fc.oneof(fc.string({ unit: 'binary' }), fc.integer());

property.prop([fc.array(key, { minLength: 1, maxLength: 4 })])(
  'a cursor gives back the keys it was made of',
  (keys) => {
    expect(readCursor('after', writeCursor(keys), keys.length)).toEqual(keys);
  },
);

test('no cursor is none', () => {
  expect(readCursor('after', null, 2)).toBeNull();
  expect(readCursor('before', undefined, 2)).toBeNull();
});

describe('what is no cursor of the list is refused at its argument', () => {
  test.for([
    ['', 'empty text'],
    ['hello', 'other text'],
    [writeCursor(['a']), 'too few keys'],
    [writeCursor(['a', 'b', 'c']), 'too many keys'],
    [Buffer.from('{"length":2}').toString('base64url'), 'an object'],
    [Buffer.from('[null,"b"]').toString('base64url'), 'a key that is none'],
    [Buffer.from('["a",{"b":1}]').toString('base64url'), 'a key that is an object'],
  ] as const)('%s (%s)', ([cursor]) => {
    const read = () => readCursor('before', cursor, 2);
    expect(read).toThrow(ClientError);
    expect(read).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', reason: 'unknownCursor', field: 'before' } }),
    );
  });
});
