import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { POST as savePart } from '@/app/p/[slug]/zelfscan/[round]/[part]/bewaren/route';
import { POST as saveChoice } from '@/app/p/[slug]/zelfscan/[round]/antwoorden/route';
import { messages } from '@/lib/platform/i18n/messages/index';
import { type AParticipant, aCohort, aMember, aParticipant } from '@/tests/factories/cast';
import { aSelfScan, fullAnswers } from '@/tests/factories/self-scan';
import { countScans, storedScans } from './stored-scan';

const origin = 'http://leerkring.test';
let login: { userId: string } | null = null;

vi.mock('@/lib/platform/auth/session', () => ({ getLogin: async () => login }));
vi.mock('next-intl/server', () => import('@/tests/factories/dutch-translations'));

beforeEach(() => {
  login = null;
});

type Sending = { slug?: string; round?: string; part?: string; headers?: Record<string, string> };

function choice(
  owner: AParticipant,
  body: unknown,
  { slug = owner.slug, round = owner.roundId, headers = {} }: Sending = {},
) {
  const request = new Request(`${origin}/x`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
  return saveChoice(request, { params: Promise.resolve({ slug, round }) });
}

function part(
  owner: AParticipant,
  body: BodyInit,
  { slug = owner.slug, round = owner.roundId, part: number = '1', headers = {} }: Sending = {},
) {
  const request = new Request(`${origin}/x`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    body,
  });
  return savePart(request, { params: Promise.resolve({ slug, round, part: number }) });
}

test('a choice is saved, and says when', async () => {
  const esra = await aParticipant();
  login = esra;
  const response = await choice(esra, { answers: { b1: '5' }, revision: 0 });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    revision: 1,
    note: expect.stringMatching(/^Bewaard om \d\d\.\d\d.uur\.$/u),
    newer: null,
  });
  expect(await storedScans(esra)).toMatchObject([{ answers: { b1: 5 } }]);
});

test('another tab that saved in between is told of, with everything as it stands', async () => {
  const esra = await aParticipant();
  login = esra;
  await choice(esra, { answers: { b1: '5' }, revision: 0 });
  const late = await choice(esra, { answers: { b2: '3' }, revision: 0 });
  expect(await late.json()).toMatchObject({ revision: 2, newer: { b1: 5, b2: 3 } });
});

test('levels that do not exist and statements of another form are refused with words by the statement', async () => {
  const esra = await aParticipant();
  login = esra;
  const response = await choice(esra, { answers: { b1: '8', b2: 0, sb1: '3', b3: '4' } });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    problem: 'Kies een cijfer van 1 tot en met 7.',
    errors: { b1: 'Kies een cijfer van 1 tot en met 7.', b2: expect.any(String), sb1: expect.any(String) },
  });
  expect(await storedScans(esra)).toMatchObject([{ answers: { b3: 4 } }]);
});

test('signed out is 401 with the way to sign in, another site 403, a handed-in scan 409', async () => {
  const esra = await aSelfScan({ handedIn: true });
  const before = await storedScans(esra);
  const signedOut = await choice(esra, { answers: { b1: '1' } });
  expect([signedOut.status, (await signedOut.json()).signIn]).toEqual([401, '/aanmelden']);
  login = esra;
  const otherSite = { 'sec-fetch-site': 'cross-site' };
  expect((await choice(esra, { answers: { b1: '1' } }, { headers: otherSite })).status).toBe(403);
  expect((await part(esra, new URLSearchParams({ b1: '1' }), { headers: otherSite })).status).toBe(403);
  const late = await choice(esra, { answers: { b1: '1' } });
  expect([late.status, (await late.json()).problem]).toEqual([409, messages.nl.errors.scanHandedIn]);
  const whole = await part(esra, new URLSearchParams({ b1: '1' }));
  expect([whole.status, whole.headers.get('location')]).toEqual([
    303,
    `/p/${esra.slug}/zelfscan/${esra.roundId}/controle`,
  ]);
  expect(await storedScans(esra)).toEqual(before);
});

test('a facilitator, a participant of another group and a stranger find nothing', async () => {
  const { partnership } = await aCohort();
  const lead = await aMember({ partnership, roles: ['school_trainer'] });
  const cohort = await aCohort({ partnership, facilitators: [lead] });
  const esra = await aSelfScan({ participant: await aParticipant({ cohort }) });
  const colleague = await aParticipant({ cohort: await aCohort({ partnership }) });
  const before = await storedScans(esra);
  for (const other of [lead, colleague, await aParticipant()]) {
    login = other;
    for (const slug of [esra.slug, other.slug]) {
      expect((await choice(esra, { answers: { b1: '1' } }, { slug })).status).toBe(404);
      expect((await part(esra, new URLSearchParams({ b1: '1' }), { slug })).status).toBe(404);
    }
  }
  expect(await storedScans(esra)).toEqual(before);
  expect(await countScans(esra)).toBe(1);
});

test('a part sent as a form is saved without a script, and what is wrong is shown at its statement', async () => {
  const esra = await aParticipant();
  login = esra;
  const here = `/p/${esra.slug}/zelfscan/${esra.roundId}`;
  const wrong = await part(esra, new URLSearchParams({ b1: '9', b2: '2', g1: '7', _to: 'on' }));
  expect([wrong.status, wrong.headers.get('location')]).toEqual([303, `${here}/1?fout=b1#fouten`]);
  expect(await storedScans(esra)).toMatchObject([{ answers: { b2: 2 } }]);
  const open = await part(esra, new URLSearchParams({ b1: '1', _to: 'on' }));
  expect(open.headers.get('location')).toBe(`${here}/1?open=1#fouten`);
  const on = await part(esra, new URLSearchParams({ b3: '1', _to: 'anyway' }));
  expect(on.headers.get('location')).toBe(`${here}/2`);
});

test('a form that was opened before another device saved does not put older answers back', async () => {
  const esra = await aParticipant();
  login = esra;
  await choice(esra, { answers: { b1: '5', b2: '5' } });
  await choice(esra, { answers: { b1: '7' } });
  const sent = new URLSearchParams({ b1: '5', b2: '4', _was: 'b1=5&b2=5', _revision: '1', _to: 'anyway' });
  expect((await part(esra, sent)).headers.get('location')).toContain('/1?nieuwer=1#nieuwer');
  expect(await storedScans(esra)).toMatchObject([{ answers: { b1: 7, b2: 4 } }]);
});

test('a session that ended in the middle of a part gives the answers back to send again', async () => {
  const esra = await aParticipant();
  const response = await part(
    esra,
    new URLSearchParams({ b1: '4', _to: 'on', x: '"><script>alert(1)</script>' }),
  );
  const html = await response.text();
  expect(response.status).toBe(401);
  expect(html).toContain('<input type="hidden" name="b1" value="4"/>');
  expect(html).toContain('href="/aanmelden"');
  expect(html).not.toContain('<script');
});

function multipart(fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\0',
    'b1\0',
    '__proto__',
    '{"answers":{"__proto__":{"b1":"1"}}}',
    '[[[[',
    'null',
    '1e999',
    "'; DROP TABLE self_scan; --",
    '‮b1',
    '💥'.repeat(2000),
  ),
);
const key = fc.oneof(
  fc.constantFrom(...Object.keys(fullAnswers), '_was', '_revision', '_to', '_checking'),
  hostileText,
);
const value = fc.oneof(
  fc.constantFrom('1', '7', '8', '0', '-1', '1.5', ' 3', '３'),
  hostileText,
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.object(),
);
const body = fc.oneof(
  fc.dictionary(key, value).map((answers) => ({ answers, revision: 0 })),
  fc.record({ answers: fc.dictionary(key, value), revision: value }),
  fc.anything().map((any) => JSON.stringify(any) ?? ''),
  fc.uint8Array({ maxLength: 9000 }),
  hostileText,
);
const elsewhere = fc.record(
  {
    slug: hostileText,
    round: fc.oneof(fc.uuid(), hostileText),
    part: fc.oneof(fc.constantFrom('0', '1', '5', '6', '99', '-1', '1.0'), hostileText),
  },
  { requiredKeys: [] },
);
const place = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: elsewhere });

async function expectNothingOdd(esra: AParticipant, bystander: AParticipant) {
  for (const scan of await storedScans(esra)) {
    for (const [statement, level] of Object.entries(scan.answers as object)) {
      expect(Object.keys(fullAnswers)).toContain(statement);
      expect([1, 2, 3, 4, 5, 6, 7]).toContain(level);
    }
    expect(scan.submittedAt).toBeNull();
  }
  expect(await countScans(esra)).toBeLessThanOrEqual(1);
  expect(await storedScans(bystander)).toMatchObject([{ revision: 1 }]);
}

test('whatever is sent as JSON, it never fails on our side and writes nothing else', async () => {
  const esra = await aParticipant();
  const bystander = await aSelfScan();
  login = esra;
  await fc.assert(
    fc.asyncProperty(body, place, async (sent, where) => {
      expect((await choice(esra, sent, where)).status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
  await expectNothingOdd(esra, bystander);
});

test('whatever is sent as a form, it never fails on our side and writes nothing else', async () => {
  const esra = await aParticipant();
  const bystander = await aSelfScan();
  login = esra;
  const fields = fc.array(
    fc.tuple(key, fc.oneof(fc.constantFrom('1', '7', '8', '', 'not-seen'), hostileText)),
    { maxLength: 12 },
  );
  const form = fc.oneof(
    fields.map((all) => new URLSearchParams(all)),
    fields.map(multipart),
    hostileText,
    fc.uint8Array({ maxLength: 25_000 }).map((bytes) => new Uint8Array(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(form, place, async (sent, where) => {
      expect((await part(esra, sent, where)).status).toBeLessThan(500);
    }),
    { numRuns: 120 },
  );
  await expectNothingOdd(esra, bystander);
});
