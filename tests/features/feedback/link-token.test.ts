import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLinkToken, readLinkToken } from '@/lib/features/feedback/link-token';
import { signToken } from '@/lib/platform/auth/signed-token';
import { anyCharacter } from '@/tests/factories/any-character';

const secret = 'a secret that is at least 32 characters long';
const ids = {
  partnershipId: '01936b5e-2c4d-7e8f-9a0b-1c2d3e4f5a6b',
  requestId: '01936b5e-ffff-7000-8000-000000000001',
  version: 1,
};

test('a link token gives back what it is about', () => {
  const anyIds = fc.record({ partnershipId: fc.uuid(), requestId: fc.uuid(), version: fc.nat(65_535) });
  fc.assert(
    fc.property(anyIds, (about) => {
      expect(readLinkToken(secret, createLinkToken(secret, about))).toEqual(about);
    }),
  );
});

test('it fits in a link and needs no escaping', () => {
  expect(createLinkToken(secret, ids)).toMatch(/^[A-Za-z0-9_-]{67}$/);
});

test('another request, partnership or version has quite another seal', () => {
  const seal = (about: typeof ids) => createLinkToken(secret, about).slice(-21);
  const seals = [
    ids,
    { ...ids, version: 2 },
    { ...ids, requestId: ids.partnershipId },
    { ...ids, partnershipId: ids.requestId },
  ].map(seal);
  expect(new Set(seals).size).toBe(4);
});

test('a tampered link opens nothing', () => {
  const token = createLinkToken(secret, ids);
  for (let index = 0; index < token.length; index += 1) {
    const other = token[index] === 'A' ? 'B' : 'A';
    expect(readLinkToken(secret, token.slice(0, index) + other + token.slice(index + 1))).toBeNull();
  }
  expect(readLinkToken('another secret of at least 32 characters', token)).toBeNull();
  expect(readLinkToken(secret, token.toLowerCase())).toBeNull();
  expect(readLinkToken(secret, `${token}=`)).toBeNull();
});

test('a version of one link cannot be put into another', () => {
  const first = Buffer.from(createLinkToken(secret, ids), 'base64url');
  const second = Buffer.from(createLinkToken(secret, { ...ids, version: 2 }), 'base64url');
  const mixed = Buffer.concat([second.subarray(0, 34), first.subarray(34)]);
  expect(readLinkToken(secret, mixed.toString('base64url'))).toBeNull();
});

test('a sign-in link is no feedback link', () => {
  expect(readLinkToken(secret, signToken(secret, 'sign-in', ids.requestId))).toBeNull();
});

test('whatever comes in, it does not throw', () => {
  const input = fc.oneof(
    fc.anything({ maxDepth: 1 }),
    fc.string({ unit: anyCharacter, maxLength: 200 }),
    fc.base64String(),
    fc.string({ minLength: 67, maxLength: 67 }),
  );
  fc.assert(fc.property(input, (token) => readLinkToken(secret, token) === null));
  for (const token of ['__proto__', '\u0000', 'x'.repeat(50_000), '%00', '../..'])
    expect(readLinkToken(secret, token)).toBeNull();
});

test('a version out of range is a mistake of ours', () => {
  for (const version of [-1, 65_536])
    expect(() => createLinkToken(secret, { ...ids, version })).toThrow(RangeError);
  expect(() => createLinkToken(secret, { ...ids, requestId: 'x' })).toThrow(RangeError);
});
