import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_LIST_BYTES, MOST_ROWS } from '@/lib/features/members/limits';
import { listText } from '@/lib/features/members/list-text';
import { delimiterOf, readCsv } from '@/lib/features/members/read-csv';
import { readRoles } from '@/lib/features/members/read-roles';
import { Refusal } from '@/lib/platform/errors';
import { anyCharacter } from '@/tests/factories/any-character';

const noor = { name: 'Noor Bakker', email: 'noor@example.nl', school: 'De Vaart', roles: 'WPB' };
const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

test.each([
  ['semicolons', 'naam;e-mail;school;rollen\nNoor Bakker;noor@example.nl;De Vaart;WPB'],
  ['commas', 'Naam,E-mailadres,School,Rol\nNoor Bakker,noor@example.nl,De Vaart,WPB\n'],
  [
    'tabs, as Excel copies',
    'Naam\tE-mail\tSchool\tRollen\r\nNoor Bakker\tnoor@example.nl\tDe Vaart\tWPB\r\n',
  ],
  ['English, in another order', 'roles;EMAIL;name;school\nWPB;noor@example.nl;Noor Bakker;De Vaart'],
  ['a byte order mark', '\ufeffnaam;e-mail;school;rollen\nNoor Bakker;noor@example.nl;De Vaart;WPB'],
  [
    'the separator of Excel',
    'sep=;\r\nnaam;e-mail;school;rollen\r\nNoor Bakker;noor@example.nl;De Vaart;WPB',
  ],
  ['quotes', '"naam";"e-mail";"school";"rollen"\n"Noor Bakker";"noor@example.nl";"De Vaart";"WPB"'],
  [
    'empty rows and columns',
    '\nnaam;;e-mail;school;rollen;;\n;;;;;;\nNoor Bakker;x;noor@example.nl; De Vaart ;WPB;;\n;\n',
  ],
  ['old line ends', 'naam;e-mail;school;rollen\rNoor Bakker;noor@example.nl;De Vaart;WPB'],
])('reads %s', (_, text) => {
  expect(cellsOf(text)).toEqual([noor]);
});

test('a cell may hold the mark between cells, a quote and a line end', () => {
  const [cells] = cellsOf(
    'naam,e-mail,school,rollen\n"Bakker, Noor",noor@example.nl,"De ""Vaart""\nNoord","SO, WPB"',
  );
  expect(cells).toEqual({ ...noor, name: 'Bakker, Noor', school: 'De "Vaart"\nNoord', roles: 'SO, WPB' });
});

test('says on which line a row stands, which columns it does not use, and which rows have too many cells', () => {
  const list = readCsv('naam;telefoon;e-mail\n\nNoor;06;noor@example.nl\nSem;06;sem@example.nl;meer');
  expect(list.rows.map(({ line, tooMany }) => [line, tooMany])).toEqual([
    [3, false],
    [4, true],
  ]);
  expect(list).toMatchObject({ unused: ['telefoon'], has: { school: false, roles: false } });
});

test.each([
  ['no header', 'Noor Bakker;noor@example.nl', { code: 'csvNoHeader', values: { missing: 'both' } }],
  ['no address', 'naam;school\nNoor;De Vaart', { code: 'csvNoHeader', values: { missing: 'email' } }],
  ['two of one', 'naam;e-mail;mail\nNoor;a;b', { code: 'csvTwice', values: { column: 'mail' } }],
  ['an open quote', 'naam;e-mail\n"Noor;noor@example.nl', { code: 'csvUnreadable' }],
  ['only blanks', '\n \n', { code: 'csvEmpty' }],
  ['too many', `naam;e-mail\n${'Noor;noor@example.nl\n'.repeat(MOST_ROWS + 1)}`, { code: 'csvTooManyRows' }],
])('refuses %s at the field', (_, text, refusal) => {
  expect(() => readCsv(text)).toThrow(Refusal);
  try {
    readCsv(text);
  } catch (error) {
    expect(error).toMatchObject({ ...refusal, field: 'text' });
  }
});

test('whatever is pasted is read or refused in words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(anyCharacter, fc.constantFrom(';', '"', '\n', ',', '\t')) }),
      (text) => {
        for (const pasted of [text, `naam;e-mail\n${text}`]) {
          try {
            expect(readCsv(pasted).rows.length).toBeLessThanOrEqual(MOST_ROWS);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
        }
      },
    ),
  );
});

test('what was written is what is read, whatever mark stands between the cells', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\t', ' ', 'b') })
    .map((text) => text.trim());
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(cell, cell, cell, fc.constantFrom(';', ',', '\t'), (school, roles, more, mark) => {
      const row = ['Noor', 'noor@example.nl', school, roles];
      const text = [['naam', 'e-mail', 'school', 'rollen'], row.map(quoted)]
        .map((one) => one.join(mark))
        .join('\r\n');
      expect(delimiterOf(text)).toBe(mark);
      expect(cellsOf(text)).toEqual([{ name: 'Noor', email: 'noor@example.nl', school, roles }]);
      expect(more.length).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  ['WPB', ['mentor']],
  ['wpb / so', ['school_trainer', 'mentor']],
  ['Schoolopleider en coördinator', ['coordinator', 'school_trainer']],
  ['Instituutsopleiders, Werkplekbegeleiders', ['institute_trainer', 'mentor']],
  ['SO;WPB;so', ['school_trainer', 'mentor']],
  ['', []],
])('the roles of "%s"', (cell, roles) => {
  expect(readRoles(cell)).toEqual({ roles, unknown: [] });
});

test('what is no role is named', () => {
  expect(readRoles('WPB, directeur, constructor')).toEqual({
    roles: ['mentor'],
    unknown: ['directeur', 'constructor'],
  });
});

test('a file is read however Excel saved it', async () => {
  const text = 'naam;e-mail\nRenée;renee@example.nl';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  for (const bytes of [Buffer.from(text), Buffer.from(text, 'latin1'), utf16])
    expect(cellsOf((await listText(new Blob([new Uint8Array(bytes)]))) ?? '')[0]?.name).toBe('Renée');
  expect(await listText(new Blob(['x'.repeat(MOST_LIST_BYTES + 1)]))).toBeNull();
});
