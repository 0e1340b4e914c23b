import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { anAskedStudent, rowOf } from '@/tests/features/feedback/asked';
import { OURS, open, post, tokenOf } from './visit';

let asked: Awaited<ReturnType<typeof anAskedStudent>>;
let token: string;

beforeAll(async () => {
  asked = await anAskedStudent();
  token = tokenOf(asked);
  await post(token, '');
});

test('posts from elsewhere are refused and change nothing', async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:3101' },
    { origin: 'http://localhost:3100', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    for (const page of ['', '1', 'controle', 'klaar', 'afwijzen', 'nieuwe-link']) {
      expect(await post(token, page, { sb1: '5' }, headers)).toMatchObject({
        status: 403,
        html: expect.stringContaining('Dit kwam niet van deze site'),
      });
    }
  }
  expect((await rowOf(asked)).answers).toEqual({});
});

test.each([
  ['a level of 9', { sb1: '9' }, 'href="#sb1"'],
  ['a level of 0', { sb1: '0' }, 'Kies een cijfer van 1 tot en met 7'],
  ['NUL in a level', { sb1: '\0' }, 'href="#sb1"'],
  ['50,000 characters', { 'feed-forward': 'é'.repeat(15_000) }, 'hooguit 2000 tekens'],
  ['two levels', new URLSearchParams('sb1=3&sb1=4'), 'href="#sb1"'],
  ['two texts', new URLSearchParams('feed-forward=a&feed-forward=b'), 'href="#feed-forward"'],
])('%s: 422 with the page filled again, and what was good is kept', async (_what, wrong, said) => {
  const body = new URLSearchParams(wrong as Record<string, string>);
  body.set('sb2', '3');
  const page = await post(token, '1', body);
  expect(page).toMatchObject({ status: 422, html: expect.stringContaining(said) });
  expect(page.html).toContain('role="alert"');
  expect(page.html).toMatch(
    /name="sb2" checked="" value="3"|value="3" checked=""|name="sb2"[^>]*checked=""[^>]*value="3"/,
  );
  expect((await rowOf(asked)).answers).toEqual({ sb2: 3 });
});

test('50,000 characters of ASCII come back in the field', async () => {
  const long = 'a'.repeat(50_000);
  const page = await post(token, '1', { 'feed-forward': long });
  expect(page.status).toBe(422);
  expect(page.html).toContain(long);
});

test('a body that is too large, or no form, is refused', async () => {
  expect((await post(token, '1', { 'feed-forward': 'x'.repeat(250_000) })).status).toBe(413);
  expect((await post(token, '1', 'x', { ...OURS, 'content-length': '999999' })).status).toBe(413);
  expect((await post(token, '1', '{"sb1":5}', { ...OURS, 'content-type': 'application/json' })).status).toBe(
    415,
  );
  expect(
    (await post(token, '1', 'x', { ...OURS, 'content-type': 'multipart/form-data; boundary=x' })).status,
  ).toBe(415);
});

test('parts that are none are not there', async () => {
  for (const part of ['0', '6', '99', '1.5', '-1', '1e1', 'zomaar', '١']) {
    expect((await open(token, part)).status).toBe(404);
    expect((await post(token, part, { sb1: '5' })).status).toBe(404);
  }
});

test('whatever is posted, it is saved, refused or told, and never breaks', async () => {
  const name = fc.oneof(
    fc.constantFrom(
      'sb1',
      'sb2',
      'sl1',
      'feed-forward',
      'naar',
      'taal',
      'controle',
      '__proto__',
      'constructor',
      'scores',
    ),
    fc.string(),
  );
  const value = fc.oneof(
    fc.constantFrom(
      '1',
      '7',
      '8',
      'not-seen',
      'vorige',
      'controle',
      'en',
      '',
      '\0',
      '<script>',
      '\u202E',
      '😀',
    ),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('1', '2', '5'),
      fc.array(fc.tuple(name, value), { maxLength: 8 }),
      async (part, fields) => {
        const { status, html } = await post(token, part, new URLSearchParams(fields));
        expect([303, 422]).toContain(status);
        expect(html).not.toMatch(/<script/i);
        for (const level of Object.values((await rowOf(asked)).answers))
          expect([1, 2, 3, 4, 5, 6, 7, 'not-seen']).toContain(level);
      },
    ),
    { numRuns: 80 },
  );
});

test('a hundred equal posts at once leave one draft', async () => {
  const fresh = await anAskedStudent();
  const link = tokenOf(fresh);
  const posts = await Promise.all(
    Array.from({ length: 100 }, () => post(link, '1', { sb1: '5', 'feed-forward': 'Meer tijd nemen' })),
  );
  expect(new Set(posts.map(({ status }) => status))).toEqual(new Set([303]));
  expect(await rowOf(fresh)).toMatchObject({
    answers: { sb1: 5 },
    feedForward: { begeleider: 'Meer tijd nemen' },
  });
});
