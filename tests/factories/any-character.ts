import fc from 'fast-check';

/** A unit for `fc.string`: from all planes, with controls and half surrogates. fast-check's own 'binary' takes seconds to prepare. */
export const anyCharacter = fc
  .oneof(fc.nat(0x2ff), fc.integer({ min: 0x2000, max: 0xffff }), fc.nat(0x10ffff))
  .map((point) => String.fromCodePoint(point));
