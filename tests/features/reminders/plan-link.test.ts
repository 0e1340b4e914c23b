import { afterEach, beforeEach, expect, test } from 'vitest';
import { removePlan } from '@/lib/features/practice-plans/remove-plan';
import { createPlanToken } from '@/lib/features/reminders/link-tokens';
import { setClock } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import { at } from '@/tests/factories/group';
import { type AProgramme, aProgramme, finish } from '@/tests/factories/meeting';
import { aPlan } from '@/tests/factories/practice';
import { open, post } from './links';

let programme: AProgramme;
let planId: string;
let token: string;

beforeEach(async () => {
  programme = await aProgramme(2);
  planId = await aPlan(anne(), { meeting: programme.meetings[0] });
  token = tokenOf(planId);
});
afterEach(() => setClock());

const anne = () => at(programme, 0);
const tokenOf = (id: string) =>
  createPlanToken(env().LEERKRING_SECRET, {
    partnershipId: programme.partnership.partnershipId,
    planId: id,
  });
const stored = () =>
  inTenant(programme.partnership.partnershipId, ({ tx }) =>
    tx.practicePlan.findFirst({
      where: { id: planId },
      select: { state: true, outcome: true, settledAt: true },
    }),
  );
const open_ = { state: 'planned', outcome: null, settledAt: null };

test('opening it a hundred times changes nothing, and tells search engines and other sites nothing', async () => {
  for (let time = 0; time < 100; time += 1) await open('plan', token, '?antwoord=gelukt');
  expect(await stored()).toEqual(open_);
  const { headers, html } = await open('plan', token, '?antwoord=gelukt');
  expect(html).toContain('mijn student nog in het lokaal is');
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(html).not.toContain('<script');
});

test('the button records that it was tried, with a note or without; a second post changes only the note', async () => {
  expect(await post('plan', token, { state: 'tried' })).toMatchObject({
    status: 303,
    location: `/plan/${token}?vastgelegd`,
  });
  const first = await stored();
  expect(first).toMatchObject({ state: 'tried', outcome: null });
  await post('plan', token, { state: 'tried', outcome: 'Het ging goed.' });
  expect(await stored()).toEqual({ ...first, outcome: 'Het ging goed.' });
  expect((await open('plan', token, '?vastgelegd')).status).toBe(200);
});

test('not tried asks why; not now records nothing and says that the plan stays open', async () => {
  const refused = await post('plan', token, { state: 'not_tried', outcome: ' ' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('role="alert"');
  const later = await open('plan', token, '?niet-nu');
  expect(later.status).toBe(200);
  expect(later.html).toContain('Je plan blijft open');
  expect(await stored()).toEqual(open_);
  await post('plan', token, { state: 'not_tried', outcome: 'Mijn student was ziek.' });
  expect(await stored()).toMatchObject({ state: 'not_tried', outcome: 'Mijn student was ziek.' });
});

test('what was typed comes back with the problem', async () => {
  const long = await post('plan', token, { state: 'tried', outcome: 'a'.repeat(2001) });
  expect(long.status).toBe(422);
  expect(long.html).toContain('hooguit 2000 tekens');
  expect(long.html).toContain('a'.repeat(2001));
  expect(await stored()).toEqual(open_);
});

test('what was said can be undone by the same link, and a move cannot', async () => {
  await post('plan', token, { state: 'tried' });
  expect((await open('plan', token, '?vastgelegd')).html).toContain('value="ongedaan"');
  expect(await post('plan', token, { doe: 'ongedaan' })).toMatchObject({ location: `/plan/${token}` });
  expect(await stored()).toMatchObject({ state: 'planned', settledAt: null });
  await inTenant(programme.partnership.partnershipId, ({ tx }) =>
    tx.practicePlan.updateMany({ where: { id: planId }, data: { state: 'moved' } }),
  );
  await post('plan', token, { doe: 'ongedaan' });
  expect(await stored()).toMatchObject({ state: 'moved' });
});

test('a settled or removed plan, a finished group, and whoever stopped or left: one page, nothing about anyone', async () => {
  await post('plan', token, { state: 'tried' });
  const settled = await open('plan', token, '?antwoord=gelukt');
  expect((await post('plan', token, { state: 'not_tried', outcome: 'Toch niet.' })).status).toBe(410);
  await post('plan', token, { doe: 'ongedaan' });
  const others = programme.partnership.partnershipId;
  const gone = [settled];
  await inTenant(others, ({ tx, now }) =>
    tx.participant.updateMany({ where: { id: anne().participantId }, data: { leftAt: now } }),
  );
  gone.push(await open('plan', token), await post('plan', token, { state: 'tried' }));
  await inTenant(others, ({ tx }) => tx.participant.updateMany({ data: { leftAt: null } }));
  await inTenant(others, ({ tx, now }) =>
    tx.member.updateMany({ where: { id: anne().memberId }, data: { leftAt: now } }),
  );
  gone.push(await open('plan', token), await post('plan', token, { state: 'tried' }));
  await inTenant(others, ({ tx }) => tx.member.updateMany({ data: { leftAt: null } }));
  expect((await open('plan', token)).status).toBe(200);
  await finish(programme);
  gone.push(await open('plan', token), await post('plan', token, { state: 'tried' }));
  await inTenant(others, ({ tx }) => tx.cohort.updateMany({ data: { archivedAt: null } }));
  await as(anne(), (scope) => removePlan(scope, { plan: planId }));
  gone.push(await open('plan', token), await post('plan', token, { state: 'tried' }));
  for (const { status, html } of gone) {
    expect(status).toBe(410);
    expect(html).not.toMatch(/lokaal|Noor|Groep /);
  }
});

test('a mistyped token is not there, and a post from another site is refused', async () => {
  expect((await open('plan', `${token.slice(0, -1)}${token.endsWith('x') ? 'y' : 'x'}`)).status).toBe(404);
  expect((await post('plan', 'onzin', { state: 'tried' })).status).toBe(404);
  const elsewhere = { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' };
  expect((await post('plan', token, { state: 'tried' }, elsewhere)).status).toBe(403);
  expect(await stored()).toEqual(open_);
});

test('it speaks the language of whose mail it was in', async () => {
  await inTenant(programme.partnership.partnershipId, ({ tx }) =>
    tx.user.updateMany({ where: { id: anne().userId }, data: { locale: 'en' } }),
  );
  expect((await open('plan', token)).html).toContain('How is your plan going?');
});
