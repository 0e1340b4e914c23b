import { expect, test } from 'vitest';
import { webAddress } from '@/lib/shared/web-address';

const read = (typed: unknown, required = false) => webAddress({ max: 60, required }).safeParse(typed);

test.each([
  ['https://www.school.nl/pagina?a=1#b', 'https://www.school.nl/pagina?a=1#b'],
  ['  www.school.nl ', 'https://www.school.nl/'],
  ['http://velon.nl', 'http://velon.nl/'],
  ['HTTPS://Velon.NL/A', 'https://velon.nl/A'],
  ['', ''],
])('%j is %j', (typed, address) => {
  expect(read(typed)).toMatchObject({ success: true, data: address });
});

test.each([
  'javascript:alert(1)',
  'javascript://www.school.nl/%0aalert(1)',
  'data:text/html,x',
  'ftp://school.nl',
  'https://naam:geheim@school.nl',
  'https://school',
  'zomaar wat woorden',
  'https://school.nl/a b',
  'https:\\\\school.nl',
  `https://school.nl/${'x'.repeat(60)}`,
])('%j is none', (typed) => {
  expect(read(typed).error?.issues[0]?.message).toBe('webAddress');
});

test('only where it is asked it has to be there', () => {
  expect(read('', true).error?.issues[0]?.message).toBe('required');
  expect(read(undefined, false).data).toBe('');
});
