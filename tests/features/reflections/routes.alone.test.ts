import { beforeEach, expect, test, vi } from 'vitest';
import { POST as saveWritten } from '@/app/p/[slug]/reflecties/[meeting]/[kind]/antwoorden/route';
import { POST as saveForm } from '@/app/p/[slug]/reflecties/[meeting]/[kind]/bewaren/route';
import { getReflectionPage } from '@/lib/features/reflections/queries';
import { type AMember, type AParticipant, aParticipant, as } from '@/tests/factories/cast';
import { at } from '@/tests/factories/group';
import { aMetGroup } from '@/tests/factories/practice';

let login: { userId: string } | null = null;

vi.mock('@/lib/platform/auth/session', () => ({ getLogin: async () => login }));
vi.mock('next-intl/server', () => import('@/tests/factories/dutch-translations'));

let esra: AParticipant;
let meetingId: string;

beforeEach(async () => {
  const group = await aMetGroup(1);
  esra = at(group, 0);
  meetingId = group.meetingId;
  login = esra;
});

const elsewhere = { 'sec-fetch-site': 'cross-site' };
const params = () => ({
  params: Promise.resolve({ slug: esra.slug, meeting: meetingId, kind: 'bijeenkomst' }),
});
const posted = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://leerkring.test/x', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    body,
  });

const byScript = (text: string, headers = {}) =>
  saveWritten(
    posted(JSON.stringify({ answers: { r1: text } }), { 'content-type': 'application/json', ...headers }),
    params(),
  );
const asForm = (text: string, headers = {}) =>
  saveForm(posted(new URLSearchParams({ r1: text }), headers), params());
const written = (by: AMember = esra) =>
  as(by, async (scope) => (await getReflectionPage(scope, { meetingId, kind: 'meeting' })).answers);

test('what is written is saved, by a script and as a form', async () => {
  const saved = await byScript('De dialoog.');
  expect([saved.status, (await saved.json()).revision]).toEqual([200, 1]);
  expect(await written()).toMatchObject({ r1: 'De dialoog.' });
  const sent = await asForm('Het gesprek erna.');
  expect([sent.status, sent.headers.get('location')]).toEqual([
    303,
    `/p/${esra.slug}/reflecties/${meetingId}/bijeenkomst?bewaard`,
  ]);
  expect(await written()).toMatchObject({ r1: 'Het gesprek erna.' });
});

test('a post from another site is 403 and saves nothing', async () => {
  await byScript('De dialoog.');
  for (const send of [byScript, asForm]) expect((await send('Van elders.', elsewhere)).status).toBe(403);
  expect(await written()).toMatchObject({ r1: 'De dialoog.' });
});

test('signed out is 401, somebody of another partnership finds nothing', async () => {
  login = null;
  for (const send of [byScript, asForm]) expect((await send('Niemand.')).status).toBe(401);
  login = await aParticipant();
  for (const send of [byScript, asForm]) expect((await send('Een ander.')).status).toBe(404);
  expect(await written()).toEqual({});
});
