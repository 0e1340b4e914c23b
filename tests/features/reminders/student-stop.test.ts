import { expect, test } from 'vitest';
import { declineRequest } from '@/lib/features/feedback/decline-request';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { tokenOf } from '@/tests/app/f/visit';
import { anAskedStudent } from '../feedback/asked';
import { open, post } from './links';

type Asked = Awaited<ReturnType<typeof anAskedStudent>>;

const stoppedAt = async ({ mentor, requestId }: Asked) => {
  const request = await inTenant(mentor.partnershipId, ({ tx }) =>
    tx.feedbackRequest.findFirstOrThrow({
      where: { id: requestId },
      select: { remindersStoppedAt: true, declinedAt: true },
    }),
  );
  return request.remindersStoppedAt;
};

test('opening it does nothing; the button stops the reminders, again and again, and answering goes on', async () => {
  const asked = await anAskedStudent();
  const token = tokenOf(asked);
  const page = await open('studentStop', token);
  expect(page).toMatchObject({ status: 200 });
  expect(page.html).not.toMatch(/Esra|<script/);
  expect(await stoppedAt(asked)).toBeNull();
  expect((await post('studentStop', token, {})).status).toBe(200);
  const first = await stoppedAt(asked);
  expect(first).toBeInstanceOf(Date);
  expect((await post('studentStop', token, { 'List-Unsubscribe': 'One-Click' }, {})).status).toBe(200);
  expect(await stoppedAt(asked)).toEqual(first);
});

test('one click of a mail program counts from wherever its server is, also on an earlier link', async () => {
  const asked = await anAskedStudent();
  await inTenant(asked.mentor.partnershipId, ({ tx }) =>
    tx.feedbackRequest.updateMany({ data: { linkVersion: 2 } }),
  );
  const elsewhere = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };
  const sent = await post('studentStop', tokenOf(asked), { 'List-Unsubscribe': 'One-Click' }, elsewhere);
  expect(sent.status).toBe(200);
  expect(await stoppedAt(asked)).toBeInstanceOf(Date);
});

test('of what is over nothing is sent any more, so nothing changes; a mistyped link is not there', async () => {
  const asked = await anAskedStudent();
  await inTenant(asked.mentor.partnershipId, (scope) => declineRequest(scope, asked.ids));
  expect((await open('studentStop', tokenOf(asked))).status).toBe(410);
  expect((await post('studentStop', tokenOf(asked), {})).status).toBe(200);
  expect(await stoppedAt(asked)).toBeNull();
  expect((await open('studentStop', 'onzin')).status).toBe(404);
});
