import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeRows, type Known, type KnownMember } from '@/lib/features/members/judge-rows';
import { readCsv } from '@/lib/features/members/read-csv';

const vaart = { id: '019a0000-0000-7000-8000-000000000001', name: 'De Vaart' };
const hoek = { id: '019a0000-0000-7000-8000-000000000002', name: 'Het Hoeklicht' };
const member = (email: string, wishes: Partial<KnownMember> = {}): KnownMember => ({
  memberId: `id of ${email}`,
  email,
  name: 'Noor Bakker',
  schoolId: vaart.id,
  roles: ['mentor'],
  leftAt: null,
  ...wishes,
});
const judge = (text: string, members: KnownMember[] = []) =>
  judgeRows(readCsv(`naam;e-mail;school;rollen\n${text}`), { schools: [vaart, hoek], members });

test('someone new is added with school and roles, whatever the capitals', () => {
  expect(judge(' Noor  Bakker ;Noor@Example.NL;de vaart;so, wpb')).toEqual([
    {
      line: 2,
      name: 'Noor Bakker',
      email: 'noor@example.nl',
      kind: 'add',
      wanted: {
        name: 'Noor Bakker',
        email: 'noor@example.nl',
        schoolId: vaart.id,
        roles: ['school_trainer', 'mentor'],
      },
    },
  ]);
});

test('a member is recognised by the address, and what is empty stays', () => {
  const noor = member('noor@example.nl');
  expect(judge('Noor Bakker;noor@example.nl;;', [noor])).toMatchObject([{ kind: 'same' }]);
  expect(judge('Noor Bakker-Smit;noor@example.nl;Het Hoeklicht;SO', [noor])).toMatchObject([
    { kind: 'change', fields: ['name', 'school'], added: ['school_trainer'], removed: ['mentor'] },
  ]);
});

test.each([
  [';noor@example.nl;;WPB', [{ code: 'name' }]],
  ['Noor;;;WPB', [{ code: 'noEmail' }]],
  ['Noor;noor.example.nl;;WPB', [{ code: 'email' }]],
  ['Noor;noor@example.nl;De Zee;WPB', [{ code: 'school', word: 'De Zee' }]],
  ['Noor;noor@example.nl;;directeur', [{ code: 'role', word: 'directeur' }]],
  ['Noor;noor@example.nl;De Vaart;', [{ code: 'noRoles' }]],
  ['Kijk op www.example.nl;noor@example.nl;;WPB', [{ code: 'nameLink' }]],
  [`${'x'.repeat(81)};noor@example.nl;;WPB`, [{ code: 'nameTooLong' }]],
  ['Noor;noor@example.nl;;WPB;nog iets', [{ code: 'tooManyCells' }]],
])('%s is left out with its reason', (row, problems) => {
  expect(judge(row)).toMatchObject([{ kind: 'error', problems }]);
});

test('of two rows with one address the second is left out', () => {
  expect(judge('Noor;noor@example.nl;;WPB\nNora;NOOR@example.nl;;SO')).toMatchObject([
    { kind: 'add' },
    { kind: 'error', problems: [{ code: 'double', line: 2 }] },
  ]);
});

test('who left is not brought back by a list', () => {
  const gone = member('noor@example.nl', { leftAt: new Date('2026-01-01') });
  expect(judge('Noor Bakker;noor@example.nl;;WPB', [gone])).toMatchObject([
    { kind: 'error', problems: [{ code: 'left' }] },
  ]);
});

test('the last coordinator stays one, also when a list takes the role from both', () => {
  const two = ['anna@example.nl', 'bert@example.nl'].map((email) =>
    member(email, { roles: ['coordinator'] }),
  );
  expect(judge('Anna;anna@example.nl;;WPB\nBert;bert@example.nl;;WPB', two)).toMatchObject([
    { kind: 'change', removed: ['coordinator'] },
    { kind: 'error', problems: [{ code: 'lastCoordinator' }] },
  ]);
});

test('a list that was carried out changes nothing the second time', () => {
  const name = fc.constantFrom('Noor', 'Sem de Boer', 'Renée', '', 'x'.repeat(90));
  const email = fc.constantFrom('a@example.nl', 'B@example.nl', 'c@example.nl', 'd.example.nl', '');
  const school = fc.constantFrom('', 'de vaart', 'Het Hoeklicht', 'De Zee');
  const roles = fc.constantFrom('', 'WPB', 'so/wpb', 'coördinator', 'baas');
  const row = fc.tuple(name, email, school, roles).map((cells) => cells.join(';'));
  const known: Known['members'] = [member('a@example.nl', { roles: ['coordinator', 'mentor'] })];
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const text = rows.join('\n');
      const after = carriedOut(known, judge(text, known));
      const again = judge(text, after).filter(({ kind }) => kind === 'add' || kind === 'change');
      expect(again).toEqual([]);
    }),
  );
});

function carriedOut(known: KnownMember[], judged: ReturnType<typeof judge>): KnownMember[] {
  const after = new Map(known.map((one) => [one.email, one]));
  for (const row of judged) {
    if (row.kind === 'add' || row.kind === 'change')
      after.set(row.wanted.email, { ...member(row.wanted.email), ...row.wanted, leftAt: null });
  }
  return [...after.values()];
}
