import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { POST } from '@/app/p/[slug]/bronnen/bestand/route';
import { getNewResourcePage, getResourceList } from '@/lib/features/resources/queries';
import { ForbiddenError } from '@/lib/platform/errors';
import { as } from '@/tests/factories/cast';
import { aPdf } from '@/tests/factories/files';
import { type AGroup, aGroup, at } from '@/tests/factories/group';

let login: { userId: string } | null = null;

vi.mock('@/lib/platform/auth/session', () => ({ getLogin: async () => login }));
vi.mock('next-intl/server', () => import('@/tests/factories/dutch-translations'));

let group: AGroup;

beforeEach(async () => {
  group = await aGroup(1);
  login = group.facilitator;
});

/** A file for the group, from a page of ours unless told otherwise. */
function send(id: string, site = 'same-origin') {
  const form = new FormData();
  form.append('id', id);
  form.append('file', new File([aPdf()], 'Kwadranten.pdf'));
  const address = `http://leerkring.test/x?groep=${group.cohort.cohortId}`;
  const request = new Request(address, { method: 'POST', headers: { 'sec-fetch-site': site }, body: form });
  return POST(request, { params: Promise.resolve({ slug: group.partnership.slug }) });
}

const kept = () =>
  as(group.facilitator, async (scope) => {
    const { resources } = await getResourceList(scope, group.cohort.cohortId, { topic: '', kind: null });
    return resources.map(({ id }) => id);
  });

test('who leads the group adds a file, and goes on to describe it', async () => {
  const id = randomUUID();
  const { status, headers } = await send(id);
  expect([status, headers.get('location')]).toEqual([303, expect.stringContaining(id)]);
  expect(await kept()).toContain(id);
});

test('from another site it is refused (403), signed out it leads to signing in, and nothing is kept', async () => {
  const before = await kept();
  expect((await send(randomUUID(), 'cross-site')).status).toBe(403);
  login = at(group, 0);
  expect((await send(randomUUID())).status).toBe(403);
  login = null;
  expect((await send(randomUUID())).headers.get('location')).toContain('/aanmelden');
  expect(await kept()).toEqual(before);
});

test('who only reads the list of everyone gets no form for a new one', async () => {
  const asked = as(at(group, 0), (scope) => getNewResourcePage(scope, { cohortId: null, meetingId: null }));
  await expect(asked).rejects.toThrow(ForbiddenError);
});
