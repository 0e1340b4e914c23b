import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partnershipSlug, slugCandidates } from '@/lib/features/sign-ups/partnership-slug';
import { isSlug } from '@/lib/shared/ids';
import { anyCharacter } from '@/tests/factories/any-character';

test.each([
  ['Opleidingsschool Zutphen', 'opleidingsschool-zutphen'],
  ['Samen Opleiden Noord- & Midden', 'samen-opleiden-noord-en-midden'],
  ['ROSA: Regio Curaçao / Sint-Eustatius', 'rosa-regio-curacao-sint-eustatius'],
  ['De Grønne Straße', 'de-gronne-strasse'],
  ['’s-Hertogenbosch', 's-hertogenbosch'],
  ['Beheer', 'partnerschap-beheer'],
  ['API', 'partnerschap-api'],
  ['مدرسة', 'partnerschap-1'],
  ['!!!', 'partnerschap-1'],
])('%s becomes %s', (name, slug) => {
  expect(partnershipSlug(name)).toBe(slug);
});

test('whatever the name, every candidate can be an address, and they all differ', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 120 }), (name) => {
      const candidates = slugCandidates(name, '0a1b2c3d');
      expect(candidates.every(isSlug)).toBe(true);
      expect(candidates.every((slug) => !/^-|-$|--/.test(slug))).toBe(true);
      expect(new Set(candidates).size).toBe(candidates.length);
    }),
  );
});
