import { expect, test, vi } from 'vitest';
import { POST } from '@/app/p/[slug]/mijn-gegevens/bestand/route';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember } from '@/tests/factories/cast';

let login: { userId: string } | null = null;

vi.mock('@/lib/platform/auth/session', () => ({ getLogin: async () => login }));
vi.mock('next-intl/server', () => import('@/tests/factories/dutch-translations'));

function take({ slug }: AMember, headers: Record<string, string>) {
  const request = new Request('http://leerkring.test/x', { method: 'POST', headers });
  return POST(request, { params: Promise.resolve({ slug }) });
}

test('a page of ours takes the file along; another site, or one that hides where it is from, takes and records nothing', async () => {
  const esra = await aMember();
  login = esra;
  const recorded = () => inTenant(esra.partnershipId, ({ tx }) => tx.auditEvent.count());
  const before = await recorded();
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}]) {
    const reply = await take(esra, headers as Record<string, string>);
    expect(reply.status).toBe(403);
    expect(await reply.text()).not.toContain(esra.email);
  }
  expect(await recorded()).toBe(before);
  const reply = await take(esra, { 'sec-fetch-site': 'same-origin' });
  expect(reply.status).toBe(200);
  expect(await reply.text()).toContain(esra.email);
  expect(await recorded()).toBe(before + 1);
});
