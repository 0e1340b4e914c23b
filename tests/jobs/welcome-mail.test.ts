import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { archiveCohort } from '@/lib/features/cohorts/archive-cohort';
import { createCohort } from '@/lib/features/cohorts/create-cohort';
import { removeParticipant } from '@/lib/features/cohorts/remove-participant';
import { db } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '../factories/cast';
import { aPartnershipOfPeople, leave, type People, wanted } from '../features/cohorts/cohort-cast';
import { deliver, mailOf, rowOf } from './mail-cast';
import { aMailServer, type MailServer } from './smtp-double';

let server: MailServer;
beforeAll(async () => {
  server = await aMailServer();
});
afterAll(() => server.close());

let people: People;
let cohort: string;
beforeEach(async () => {
  people = await aPartnershipOfPeople();
  cohort = (await as(people.coordinator, (scope) => createCohort(scope, wanted(people)))).id;
});

const welcomeOf = (member: { partnershipId: string; memberId: string }) =>
  mailOf(member, `welcome:${cohort}:${member.memberId}`);
const flat = (text = '') => text.replace(/\s+/g, ' ');

test('a participant reads what it is, when it begins, who leads it and what to do first', async () => {
  const { esra, marieke } = people;
  await deliver(await welcomeOf(esra), server.transport);
  const [got] = server.mailsTo(esra.email);
  expect(got?.subject).toBe('Je hoort bij een groep in Leerkring');
  for (const words of [
    'Dag Esra',
    'Je doet mee aan Groep najaar',
    'De startbijeenkomst is op',
    '15.30 uur',
    'geleid door Marieke Hoogland',
    'feedback vragen',
  ])
    expect(flat(got?.text)).toContain(words);
  expect(got?.text).toContain(`${env().BASE_URL}/p/${esra.slug}`);
  expect(got?.replyTo?.value[0]?.address).toBe(marieke.email);
});

test('a facilitator reads another one, in their own language', async () => {
  const { marieke } = people;
  await db().user.update({ where: { id: marieke.userId }, data: { locale: 'en' } });
  await deliver(await welcomeOf(marieke), server.transport);
  const [got] = server.mailsTo(marieke.email);
  expect(flat(got?.text)).toContain('You lead Groep najaar');
  expect(got?.html).toContain('lang="en"');
  expect(got?.replyTo).toBeUndefined();
});

test('nobody is mailed who is not in the group any more, who left, or when the group is archived', async () => {
  const { esra, bram, marieke, coordinator, partnership } = people;
  const mails = [await welcomeOf(esra), await welcomeOf(bram), await welcomeOf(marieke)];
  const { id } = await inTenant(partnership.partnershipId, ({ tx }) =>
    tx.participant.findFirstOrThrow({ where: { memberId: esra.memberId }, select: { id: true } }),
  );
  await as(coordinator, (scope) => removeParticipant(scope, { cohort, participant: id }));
  await leave(bram);
  await as(coordinator, (scope) => archiveCohort(scope, { cohort }));
  for (const mail of mails) {
    await deliver(mail, server.transport);
    expect((await rowOf(mail)).state).toBe('dropped');
  }
});
