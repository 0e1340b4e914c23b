import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  openPayload,
  readToken,
  sealPayload,
  signToken,
  uuidBytes,
  uuidOf,
} from '@/lib/platform/auth/signed-token';

const secret = 'a secret that is at least 32 characters long';
const id = '01936b5e-2c4d-7e8f-9a0b-1c2d3e4f5a6b';

test('a token gives back the id it was made of', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.string(),
      (uuid, purpose) => readToken(secret, purpose, signToken(secret, purpose, uuid)) === uuid,
    ),
  );
  expect(readToken(secret, 'sign-in', signToken(secret, 'sign-in', id.toUpperCase()))).toBe(id);
});

test('the same id gives the same token: it is derived, not drawn', () => {
  expect(signToken(secret, 'sign-in', id)).toBe(signToken(secret, 'sign-in', id));
  expect(signToken(secret, 'sign-in', id)).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

test('another purpose or another secret does not open it', () => {
  const token = signToken(secret, 'sign-in', id);
  expect(readToken(secret, 'feedback-link', token)).toBeNull();
  expect(readToken(secret, 'sign-in\0', token)).toBeNull();
  expect(readToken(`${secret}.`, 'sign-in', token)).toBeNull();
});

test('no single character of it can be changed', () => {
  const token = signToken(secret, 'sign-in', id);
  for (let index = 0; index < token.length; index += 1) {
    for (const other of ['A', 'B', '_', '=', ' ', '+']) {
      if (token[index] === other) continue;
      expect(readToken(secret, 'sign-in', token.slice(0, index) + other + token.slice(index + 1))).toBeNull();
    }
  }
});

test('nothing else opens', () => {
  const token = signToken(secret, 'sign-in', id);
  for (const wrong of [
    '',
    `${token}A`,
    `${token}=`,
    ` ${token}`,
    token.slice(1),
    token.slice(0, -1),
    `${token}\n`,
    '\u0000',
    'x'.repeat(50_000),
    '🙂'.repeat(22),
  ]) {
    expect(readToken(secret, 'sign-in', wrong)).toBeNull();
  }
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.string({ minLength: 43, maxLength: 43 })),
      (input) => readToken(secret, 'sign-in', input) === null,
    ),
  );
});

test('a payload of another length does not open', () => {
  const token = sealPayload(secret, 'x', Buffer.from('abc'));
  expect(openPayload(secret, 'x', token, 3)?.toString()).toBe('abc');
  for (const length of [0, 2, 4, 16]) expect(openPayload(secret, 'x', token, length)).toBeNull();
});

test('a uuid is 16 bytes and back', () => {
  fc.assert(fc.property(fc.uuid(), (uuid) => uuidOf(uuidBytes(uuid)) === uuid));
  for (const wrong of ['', 'x', id.slice(1), `${id}0`, id.replaceAll('-', '')])
    expect(() => uuidBytes(wrong)).toThrow(RangeError);
});
