import { expect, test } from 'vitest';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { getRemindersPage } from '@/lib/overviews/reminders/get-reminders-page';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import { aGroup, at } from '@/tests/factories/group';
import { student } from '../feedback/asked';

test('a student of a named request stands there by the mentor alone, of a pooled one nothing is told', async () => {
  const group = await aGroup(2);
  const page = () =>
    as(group.facilitator, (scope) => getRemindersPage(scope, group.cohort.cohortId)).then(({ upcoming }) =>
      upcoming.filter(({ kind }) => kind === 'feedback_open').flatMap(({ people }) => people),
    );
  const { id } = await as(at(group, 0), (scope) => requestFeedback(scope, student));
  const named = await page();
  expect(named.length).toBeGreaterThan(0);
  for (const one of named) expect(one).toMatchObject({ name: at(group, 0).name, student: true });
  expect(JSON.stringify(named)).not.toMatch(/Milan|milan/);
  await inTenant(group.partnership.partnershipId, ({ tx }) =>
    tx.feedbackRequest.updateMany({ where: { id }, data: { pooled: true } }),
  );
  expect(await page()).toEqual([]);
});
