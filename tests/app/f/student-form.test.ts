import { afterEach, expect, test } from 'vitest';
import { savePart } from '@/lib/features/feedback/save-part';
import { sendAgain } from '@/lib/features/feedback/send-again';
import { withdrawRequest } from '@/lib/features/feedback/withdraw-request';
import { setClock } from '@/lib/platform/clock';
import { localeCookie } from '@/lib/platform/i18n/locale';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import {
  anAskedStudent,
  anAskedTrainer,
  hoursFromNow,
  mailsOf,
  rowOf,
} from '@/tests/features/feedback/asked';
import { open, post, tokenOf } from './visit';

afterEach(() => setClock());

const PAGES = ['', 'uitleg', '1', '2', '5', 'controle', 'klaar', 'afwijzen', 'nieuwe-link'];

test('from the mailed link to taking back: every page without a script, with strict headers', async () => {
  const asked = await anAskedStudent({ ownWords: 'Ik ben <b>benieuwd</b>' });
  const token = tokenOf(asked);
  expect((await post(token, '')).location).toBe(`/f/${token}/uitleg`);
  expect(
    await post(token, '1', {
      sb1: '6',
      sb2: 'not-seen',
      'feed-forward': 'Vaker <script>alert(1)</script> kijken',
    }),
  ).toMatchObject({ status: 303, location: `/f/${token}/2` });
  expect((await post(token, '')).location).toBe(`/f/${token}/1`);

  for (const page of PAGES) {
    const { status, html, headers } = await open(token, page);
    expect([200, 303]).toContain(status);
    expect(html).not.toMatch(/<script|<style|style="|\son[a-z]+=/i);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(html.match(/<title>.*Esra.*<\/title>/)).toBeNull();
  }
  expect((await open(token, 'uitleg')).html).toContain('Ik ben &lt;b&gt;benieuwd&lt;/b&gt;');
  const check = (await open(token, 'controle')).html;
  expect(check).toContain('16 stellingen zijn nog open');
  expect(check).toContain(`/f/${token}/1?naar=controle#sb3`);

  expect(await post(token, 'controle')).toMatchObject({ status: 303, location: `/f/${token}/klaar` });
  expect((await post(token, 'controle')).status).toBe(303);
  expect(await open(token, 'klaar')).toMatchObject({ status: 200 });
  expect(await open(token)).toMatchObject({
    status: 410,
    html: expect.stringContaining('Neem mijn antwoorden terug'),
  });
  expect((await post(token, '1', { sb1: '1' })).status).toBe(410);
  expect((await rowOf(asked)).answers).toEqual({ sb1: 6, sb2: 'not-seen' });

  expect(await post(token, 'klaar')).toMatchObject({ status: 303, location: `/f/${token}/controle?terug` });
  expect((await post(token, '1', { sb1: '7' })).status).toBe(303);
  expect((await rowOf(asked)).answers).toMatchObject({ sb1: 7 });
});

test('nothing tells whom it is about before the click, whatever a scanner opens', async () => {
  const asked = await anAskedStudent({ ownWords: 'Groet van Esra' });
  const token = tokenOf(asked);
  for (const page of PAGES) {
    for (let time = 0; time < 5; time++) {
      const { html, status } = await open(token, page);
      expect(html).not.toMatch(/Esra|Yıldız|Milan|example\.nl/);
      expect(status === 303 || page === '').toBe(true);
    }
  }
  expect(await rowOf(asked)).toMatchObject({ openedAt: null, linkVersion: 1 });
});

test('a mistyped link, and one of somebody else, is a friendly 404', async () => {
  const asked = await anAskedStudent();
  const token = tokenOf(asked);
  const wrong = [
    token.slice(0, -1),
    `${token}A`,
    `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`,
    'zomaar',
    '%00',
    tokenOf(asked, 2),
    tokenOf(await anAskedTrainer()),
  ];
  for (const tampered of wrong) {
    for (const page of PAGES)
      expect(await open(tampered, page)).toMatchObject({ status: page === 'nieuwe-link' ? 303 : 404 });
    for (const page of ['', '1', 'controle', 'klaar', 'afwijzen', 'nieuwe-link']) {
      const { status, html } = await post(tampered, page, { sb1: '5' });
      expect([404, 303]).toContain(status);
      expect(html).not.toContain('Esra');
    }
  }
  expect(await rowOf(asked)).toMatchObject({ answers: {}, openedAt: null, declinedAt: null });
});

test('withdrawn and declined links are gone (410)', async () => {
  const withdrawn = await anAskedStudent();
  await as(withdrawn.mentor, (scope) => withdrawRequest(scope, { requestId: withdrawn.requestId }));
  for (const page of PAGES.filter((name) => name !== 'nieuwe-link'))
    expect(await open(tokenOf(withdrawn), page)).toMatchObject({
      status: 410,
      html: expect.stringContaining('ingetrokken'),
    });
  for (const page of ['', '1', 'controle', 'klaar', 'afwijzen'])
    expect((await post(tokenOf(withdrawn), page)).status).toBe(410);

  const declined = await anAskedStudent();
  const token = tokenOf(declined);
  await post(token, '');
  expect(await post(token, 'afwijzen')).toMatchObject({ status: 303, location: `/f/${token}/klaar` });
  expect((await open(token, 'klaar')).html).toContain('Je geeft geen feedback');
  expect(await open(token)).toMatchObject({ status: 410 });
});

test('expired: a new link goes to the original address, which is shown only in part', async () => {
  const asked = await anAskedStudent();
  const token = tokenOf(asked);
  hoursFromNow(31 * 24);
  const gone = await open(token);
  expect(gone).toMatchObject({ status: 410, html: expect.stringContaining('m•••••@example.nl') });
  expect(gone.html).not.toContain('milan@');

  expect(await post(token, 'nieuwe-link', { email: 'evil@example.com' })).toMatchObject({
    status: 303,
    location: `/f/${token}`,
  });
  expect(await open(token)).toMatchObject({
    status: 410,
    html: expect.stringContaining('Er is een nieuwere link'),
  });
  expect((await post(token, 'nieuwe-link')).status).toBe(429);
  expect((await mailsOf(asked)).map(({ dedupeKey }) => dedupeKey)).toEqual(
    [1, 2].map((version) => `feedback-request:${asked.requestId}:${version}`),
  );
  expect((await rowOf(asked)).respondentEmail).toBe('milan@example.nl');
  expect((await post(tokenOf(asked, 2), '')).status).toBe(303);
});

test('an older link says that there is a newer one and changes nothing', async () => {
  const asked = await anAskedStudent();
  await inTenant(asked.mentor.partnershipId, (scope) =>
    savePart(scope, { ...asked.ids, part: 1, posted: new URLSearchParams({ sb1: '5' }) }),
  );
  await as(asked.mentor, (scope) => sendAgain(scope, { requestId: asked.requestId }));
  const token = tokenOf(asked);
  for (const page of ['', '1', 'controle', 'klaar', 'afwijzen']) {
    expect(await post(token, page, { sb1: '1' })).toMatchObject({
      status: 410,
      html: expect.stringContaining('Er is een nieuwere link'),
    });
  }
  expect((await rowOf(asked)).answers).toEqual({ sb1: 5 });
});

test('an empty form is not handed in, and the page says why', async () => {
  const asked = await anAskedStudent();
  await post(tokenOf(asked), '');
  expect(await post(tokenOf(asked), 'controle')).toMatchObject({
    status: 409,
    html: expect.stringContaining('nog niets ingevuld'),
  });
});

test('English is chosen once, and choosing it on a page saves that page', async () => {
  const asked = await anAskedStudent();
  const token = tokenOf(asked);
  await post(token, '');
  const chosen = await post(token, '2', { sg1: '4', taal: 'en' });
  expect(chosen).toMatchObject({ status: 303, location: `/f/${token}/2` });
  const cookie = chosen.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(new RegExp(`^${localeCookie}=en; Path=/f;`));
  const page = await open(token, '2', { cookie: cookie.split(';')[0] ?? '' });
  expect(page.html).toContain('<html lang="en">');
  expect(page.html).toContain('not seen');
  expect(page.html).toContain('lang="nl"');
  expect((await rowOf(asked)).answers).toEqual({ sg1: 4 });
});
