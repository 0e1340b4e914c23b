import { expect, test } from 'vitest';
import { getMessagesPage } from '@/lib/features/group-messages/queries';
import { sendMessage } from '@/lib/features/group-messages/send-message';
import { composeMail } from '@/lib/jobs/compose-mail';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, aParticipant, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { type AGroup, aGroup, at } from '@/tests/factories/group';

const send = (group: AGroup, text = 'Neem je kaarten mee.', by: AMember = group.facilitator) =>
  as(by, (scope) =>
    sendMessage(scope, { cohort: group.cohort.cohortId, subject: 'Volgende week', text, step: 'send' }),
  );
const read = (group: AGroup, by: AMember) =>
  as(by, (scope) => getMessagesPage(scope, group.cohort.cohortId, null));
const inside = <T>({ partnership }: AGroup, work: Parameters<typeof inTenant<T>>[1]) =>
  inTenant(partnership.partnershipId, work);
const mails = (group: AGroup) =>
  inside(group, async (scope) => {
    const rows = await scope.tx.outboxMail.findMany({ where: { kind: 'group_message' } });
    const made = [];
    for (const row of rows) made.push(await composeMail(scope, row));
    return made.flatMap((mail) => (mail ? [mail] : []));
  });

test('everyone in the group gets it once, the sender too; sent twice at once it is one', async () => {
  const group = await aGroup(3);
  await inside(group, ({ tx, now: leftAt }) =>
    tx.participant.updateMany({ where: { id: at(group, 2).participantId }, data: { leftAt } }),
  );
  await Promise.all([1, 2, 3].map(() => send(group)));
  const expected = [at(group, 0), at(group, 1), group.facilitator].map(({ email }) => email);
  expect((await mails(group)).map(({ to }) => to.address).sort()).toEqual(expected.sort());
  expect((await read(group, at(group, 0))).messages).toMatchObject([
    { subject: 'Volgende week', text: 'Neem je kaarten mee.', member: { name: group.facilitator.name } },
  ]);
});

test('looking first sends nothing', async () => {
  const group = await aGroup(2);
  const looked = await as(group.facilitator, (scope) =>
    sendMessage(scope, { cohort: group.cohort.cohortId, subject: 'a', text: 'b', step: 'look' }),
  );
  expect(looked).toEqual({ sent: false, people: 3 });
  expect([await mails(group), (await read(group, group.facilitator)).messages]).toEqual([[], []]);
});

test('the mail holds the words, nothing of them in its subject, and is answered to who wrote it', async () => {
  const group = await aGroup(1);
  await send(group, 'Tot dan.\nNeem <b>kaarten</b> mee.');
  const [mail] = (await mails(group)).filter(({ to }) => to.address === at(group, 0).email);
  expect(mail?.subject).toBe('Bericht van je facilitator');
  expect(mail?.replyTo?.address).toBe(group.facilitator.email);
  expect(mail?.text).toContain('Volgende week');
  expect(mail?.html).toContain('Neem &lt;b&gt;kaarten&lt;/b&gt; mee.');
});

test('who is no longer in the group when it is delivered gets none', async () => {
  const group = await aGroup(2);
  await send(group);
  await inside(group, ({ tx, now: leftAt }) =>
    tx.participant.updateMany({ where: { id: at(group, 0).participantId }, data: { leftAt } }),
  );
  await inside(group, ({ tx, now: leftAt }) =>
    tx.member.updateMany({ where: { id: group.facilitator.memberId }, data: { leftAt } }),
  );
  const left = await mails(group);
  expect(left.map(({ to, replyTo }) => [to.address, replyTo])).toEqual([[at(group, 1).email, null]]);
});

test('three a day, and no more', async () => {
  const group = await aGroup(1);
  for (const text of ['een', 'twee', 'drie']) await send(group, text);
  await send(group, 'drie');
  await expect(send(group, 'vier')).rejects.toMatchObject({ code: 'messagesMany' });
  expect((await read(group, group.facilitator)).messages).toHaveLength(3);
});

test('written by who leads the group, read by the group, and by nobody else', async () => {
  const group = await aGroup(1);
  const { partnership } = group;
  await expect(send(group, 'x', at(group, 0))).rejects.toThrow(NotFoundError);
  const others = [
    await aMember({ partnership, roles: ['coordinator', 'school_trainer'] }),
    await aParticipant(),
  ];
  for (const other of others) {
    await expect(send(group, 'x', other)).rejects.toThrow(NotFoundError);
    await expect(read(group, other)).rejects.toThrow(NotFoundError);
  }
});

test('in a finished group they can be read, and nothing is sent', async () => {
  const group = await aGroup(1);
  await send(group);
  await inside(group, ({ tx, now: archivedAt }) => tx.cohort.updateMany({ data: { archivedAt } }));
  await expect(send(group, 'nog iets')).rejects.toThrow(ForbiddenError);
  for (const one of [at(group, 0), group.facilitator])
    expect(await read(group, one)).toMatchObject({
      finished: true,
      messages: [{ subject: 'Volgende week' }],
    });
});

test('a message never changes, also not past the product', async () => {
  const group = await aGroup(1);
  await send(group);
  await expect(
    inside(group, ({ tx }) => tx.groupMessage.updateMany({ data: { text: 'anders' } })),
  ).rejects.toThrow();
});

test('a page of twenty, the older ones behind a link, in a fixed number of statements', async () => {
  const group = await aGroup(1);
  await inside(group, ({ tx, now }) =>
    tx.groupMessage.createMany({
      data: Array.from({ length: 25 }, (_, n) => ({
        cohortId: group.cohort.cohortId,
        memberId: group.facilitator.memberId,
        subject: `Bericht ${n}`,
        text: 'x',
        sentAt: new Date(now.getTime() - n * 86_400_000),
      })),
    }),
  );
  const { result, statements } = await statementsOf(() => read(group, at(group, 0)));
  expect([result.messages[0]?.subject, result.messages.length]).toEqual(['Bericht 0', 20]);
  expect(statements.length).toBeLessThanOrEqual(6);
  const older = await as(at(group, 0), (scope) =>
    getMessagesPage(scope, group.cohort.cohortId, result.older),
  );
  expect(older).toMatchObject({ older: null });
  expect(older.messages.map(({ subject }) => subject)).toEqual(
    [20, 21, 22, 23, 24].map((n) => `Bericht ${n}`),
  );
});
