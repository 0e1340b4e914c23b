import { AsyncLocalStorage } from 'node:async_hooks';
import { decideReminders } from '@/lib/jobs/decide-reminders';
import { deliverMail, Postponed } from '@/lib/jobs/deliver-mail';
import { usualLimits } from '@/lib/jobs/mail-limits';
import { type MailTransport, openMailTransport } from '@/lib/jobs/mail-transport';
import { candidatesAt } from '@/lib/overviews/reminders/decisions';
import { readReminderState } from '@/lib/overviews/reminders/read-state';
import { setClock } from '@/lib/platform/clock';
import { env, workerEnv } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { makeReminders } from './areas/make-reminders';
import type { World } from './world';

/** What time it is for the work inside; for everyone else in this process the machine's clock goes on. */
const moment = new AsyncLocalStorage<Date>();

/**
 * Lets the product's own job decide on this partnership's reminders, and on nobody else's, at every moment at which one
 * is due until the group meets again. The product's worker delivers them; what it would leave for the morning, as at
 * night, is delivered here, at the moment at which it was decided.
 */
export async function remindAhead(world: World) {
  const { partnershipId } = world;
  const until = await makeReminders(world);
  setClock(() => moment.getStore() ?? new Date(performance.timeOrigin + performance.now()));
  for (const at of await momentsUntil(until, partnershipId))
    await moment.run(at, () => decideReminders({ partnershipId }));
  const transport = openMailTransport({ url: workerEnv().SMTP_URL, from: env().MAIL_FROM });
  for (const mail of await listWaiting(partnershipId)) await deliver(transport, { ...mail, partnershipId });
  transport.close();
}

function momentsUntil(until: Date, partnershipId: string): Promise<Date[]> {
  return inTenant(partnershipId, async (scope) => {
    const coming = candidatesAt(scope.now, await readReminderState(scope), until);
    const due = coming.filter(({ dropped }) => dropped === null).map(({ allowedAt }) => Number(allowedAt));
    return [...new Set(due)].sort((a, b) => a - b).map((at) => new Date(at));
  });
}

function listWaiting(partnershipId: string) {
  return inTenant(partnershipId, ({ tx }) =>
    tx.outboxMail.findMany({
      where: { kind: { in: ['reminders', 'feedback_reminder'] }, state: 'queued' },
      select: { id: true, createdAt: true },
    }),
  );
}

type Waiting = { id: string; partnershipId: string; createdAt: Date };

/** One that the worker has at hand by now stays with it, whatever time it seems to be here. */
async function deliver(transport: MailTransport, { id: mailId, partnershipId, createdAt }: Waiting) {
  const limits = { ...usualLimits, lostAfterMs: Number.POSITIVE_INFINITY };
  await moment
    .run(createdAt, () => deliverMail(transport, { mailId, partnershipId }, { isLast: false, limits }))
    .catch((error) => {
      if (!(error instanceof Postponed)) throw error;
    });
}
