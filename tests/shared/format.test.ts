import { expect, test } from 'vitest';
import { formatScore } from '@/lib/shared/format';
import { softHyphens } from '@/lib/shared/soft-hyphens';

test.each([
  [5.4, '5,4', '5.4'],
  [4, '4,0', '4.0'],
  [10 / 3, '3,3', '3.3'],
  [17 / 3, '5,7', '5.7'],
  [5.25, '5,3', '5.3'],
  [4.35, '4,4', '4.4'],
  [1.05, '1,1', '1.1'],
  [7, '7,0', '7.0'],
])('%d is shown as %s and %s', (mean, dutch, english) => {
  expect(formatScore(mean, 'nl')).toBe(dutch);
  expect(formatScore(mean, 'en')).toBe(english);
});

test('long words get a place to break, others stay as they are', () => {
  expect(softHyphens('Opleidingsdidactische bekwaamheden')).toBe('Opleidings\u00addidactische bekwaamheden');
  expect(softHyphens('SCHOOLOPLEIDER en schoolopleider')).toBe(
    'SCHOOL\u00adOPLEIDER en school\u00adopleider',
  );
  expect(softHyphens('Ontwikkelingsbekwaam')).toBe('Ontwikkelings\u00adbekwaam');
  expect(softHyphens('de rol van begeleider')).toBe('de rol van begeleider');
});
