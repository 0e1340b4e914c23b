import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { handIn } from '@/app/p/[slug]/zelfscan/[round]/controle/actions';
import { messages } from '@/lib/platform/i18n/messages/index';
import { aParticipant } from '@/tests/factories/cast';
import { aSelfScan } from '@/tests/factories/self-scan';
import { storedScans } from './stored-scan';

let login: { userId: string } | null = null;

vi.mock('@/lib/platform/auth/session', () => ({ getLogin: async () => login }));
vi.mock('next-intl/server', () => import('@/tests/factories/dutch-translations'));

function form(fields: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

/** What the form gets back, or where Next goes instead: its redirects and its 404 are thrown. */
async function outcomeOf(slug: string, data: FormData) {
  try {
    return await handIn(slug, {}, data);
  } catch (error) {
    const { digest } = error as { digest?: string };
    if (!digest?.startsWith('NEXT_')) throw error;
    return digest;
  }
}

test('handing in leads to the result; again, it says that it was done', async () => {
  const esra = await aSelfScan();
  login = esra;
  const data = form({ roundId: esra.roundId, revision: '1' });
  expect(await outcomeOf(esra.slug, data)).toContain(`/p/${esra.slug}/resultaat/${esra.roundId}`);
  expect(await outcomeOf(esra.slug, data)).toMatchObject({ problem: messages.nl.errors.scanHandedIn });
});

test('with statements open it says how many; signed out it offers to sign in', async () => {
  const esra = await aSelfScan({ answers: { b1: '1' } });
  login = esra;
  const data = form({ roundId: esra.roundId, revision: '1' });
  expect(await outcomeOf(esra.slug, data)).toMatchObject({
    problem: 'Nog 18 stellingen zijn open. Vul ze in, dan kun je inleveren.',
  });
  login = null;
  expect(await outcomeOf(esra.slug, data)).toMatchObject({
    signIn: '/aanmelden',
    values: { roundId: esra.roundId },
  });
});

test('someone else cannot hand it in, and whatever is sent it never fails on our side', async () => {
  const esra = await aSelfScan();
  const before = await storedScans(esra);
  const stranger = await aParticipant();
  login = stranger;
  for (const slug of [esra.slug, stranger.slug]) {
    expect(await outcomeOf(slug, form({ roundId: esra.roundId, revision: '1' }))).toContain('404');
  }
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uuid(),
    fc.constantFrom('\0', '-1', '1e99', 'NaN', '💥', '<script>'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.record({ roundId: text, revision: text }, { requiredKeys: [] }),
      text,
      async (fields, slug) => {
        await outcomeOf(stranger.slug, form(fields));
        await outcomeOf(slug, form(fields));
      },
    ),
    { numRuns: 60 },
  );
  expect(await storedScans(esra)).toEqual(before);
});
