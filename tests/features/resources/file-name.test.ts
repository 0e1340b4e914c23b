import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentHeader, baseName } from '@/lib/features/resources/file-name';
import { anyCharacter } from '@/tests/factories/any-character';

test.each([
  ['Kwadranten 2026.pdf', 'Kwadranten 2026'],
  ['C:\\Users\\noor\\les.docx', 'les'],
  ['../../etc/passwd', 'passwd'],
  ['versie 1.2.pptx', 'versie 1.2'],
  ['..', null],
  ['.pdf', null],
  ['', null],
  ['<b>"vet"</b>.pdf', 'b'],
])('%j begins a title as %j', (typed, title) => {
  expect(baseName(typed)).toBe(title);
});

test('whatever a file is called, its header is one line of plain letters and says the name whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), (typed) => {
      const name = `${baseName(typed) ?? 'x'}.pdf`;
      const header = attachmentHeader(name);
      expect(header).toMatch(/^attachment; filename="[ -~]*"; filename\*=UTF-8''[\w.!~%&+^`|#$-]*$/);
      expect(header.match(/"/g)).toHaveLength(2);
      expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name);
    }),
  );
});
