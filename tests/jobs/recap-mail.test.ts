import { afterEach, expect, test } from 'vitest';
import { saveRecap } from '@/lib/features/recaps/save-recap';
import { sendRecap } from '@/lib/features/recaps/send-recap';
import { composeMail } from '@/lib/jobs/compose-mail';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import { at as person } from '@/tests/factories/group';
import { type AProgramme, aProgramme, at } from '@/tests/factories/meeting';

afterEach(() => setClock());

const parts = {
  opening: 'We keken terug op het gesprek met drie stoelen.',
  question: 'Hoe voeren we het gesprek op tijd?',
  homework: 'Voer één gesprek.\n\nDit kost ongeveer 45 minuten.',
  theory: '',
  closing: 'Tot dan!',
  names: true,
};

async function sent(group: AProgramme, revision = 1, opening = parts.opening) {
  const [meeting] = group.meetings;
  await as(group.facilitator, async (scope) => {
    await saveRecap(scope, { meeting, seen: revision - 1, ...parts, opening });
    await sendRecap(scope, { meeting, revision, number: revision });
  });
}

/** What would go out now, by address. */
function composed({ partnership }: AProgramme) {
  return inTenant(partnership.partnershipId, async (scope) => {
    const rows = await scope.tx.outboxMail.findMany({ where: { kind: 'recap' }, orderBy: { id: 'asc' } });
    const mails = [];
    for (const row of rows) {
      const mail = await composeMail(scope, row);
      if (mail) mails.push({ number: row.number, ...mail });
    }
    return mails;
  });
}

test('everyone gets the letter in their own language, with the next date, and may reply to who leads', async () => {
  const group = await aProgramme(2);
  await db().user.update({ where: { id: person(group, 1).userId }, data: { locale: 'en' } });
  await sent(group);
  const mails = await composed(group);
  expect(mails.map(({ to }) => to.address).sort()).toEqual(
    [...group.people, group.facilitator].map(({ email }) => email).sort(),
  );
  const [dutch, english, leader] = [person(group, 0), person(group, 1), group.facilitator].map(({ email }) =>
    mails.find(({ to }) => to.address === email),
  );
  const words = dutch?.text.replace(/\s+/g, ' ') ?? '';
  for (const line of [
    'Dag Deelnemer',
    parts.opening,
    parts.question,
    'Voer één gesprek.',
    'Bijeenkomst 2: di 9 februari',
  ])
    expect(words).toContain(line);
  expect(dutch?.text).toContain(`${env().BASE_URL}/p/${group.partnership.slug}/bijeenkomst/`);
  expect(english?.text.replace(/\s+/g, ' ')).toContain('Meeting 2: Tue 9 February');
  expect(english?.text).toContain('Voer één gesprek.');
  expect(dutch?.replyTo?.address).toBe(group.facilitator.email);
  expect(leader?.replyTo).toBeNull();
  expect(dutch?.subject).not.toMatch(/Deelnemer|Faber|Groep|\d/);
});

test('who missed the meeting reads their catch-up task in it, and nobody else does', async () => {
  const group = await aProgramme(2);
  await inTenant(group.partnership.partnershipId, ({ tx, now: createdAt }) =>
    tx.catchUpTask.createMany({
      data: [
        {
          meetingId: group.meetings[0],
          participantId: person(group, 0).participantId,
          text: 'Bel met Noor over de vraag.',
          dueOn: new Date('2027-01-26'),
          createdAt,
        },
      ],
    }),
  );
  await sent(group);
  const withTask = (await composed(group)).filter(({ text }) => text.includes('Bel met Noor'));
  expect(withTask.map(({ to }) => to.address)).toEqual([person(group, 0).email]);
  expect(withTask[0]?.text.replace(/\s+/g, ' ')).toContain('di 26 januari');
});

test('a correction says so, and makes the mail of the older version needless', async () => {
  const group = await aProgramme(1);
  await sent(group);
  expect((await composed(group)).map(({ number }) => number)).toEqual([1, 1]);
  at('2027-01-14T10:00:00Z');
  await sent(group, 2, 'Beter.');
  const mails = await composed(group);
  expect(mails.map(({ number }) => number)).toEqual([2, 2]);
  expect(mails[0]?.text.replace(/\s+/g, ' ')).toContain(
    'een verbetering van de terugkoppeling die je op di 12 januari',
  );
  expect(mails[0]?.subject).toContain('verbetering');
});

test('nobody who stopped or left, and nobody who leads the group no more', async () => {
  const group = await aProgramme(2);
  await sent(group);
  await inTenant(group.partnership.partnershipId, async ({ tx, now }) => {
    await tx.participant.updateMany({ where: { id: person(group, 0).participantId }, data: { leftAt: now } });
    await tx.member.updateMany({ where: { id: person(group, 1).memberId }, data: { leftAt: now } });
    await tx.cohortFacilitator.deleteMany({});
  });
  expect(await composed(group)).toEqual([]);
});
