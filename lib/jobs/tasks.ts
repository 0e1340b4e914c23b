import type { JobHelpers, Task, TaskList } from 'graphile-worker';
import { OPEN_POOLED } from '@/lib/features/feedback/schedule-opening';
import { log } from '@/lib/platform/log';
import { decideReminders } from './decide-reminders';
import { deliverMail, Postponed } from './deliver-mail';
import { forgetExpiredLogins, forgetSilentWorkers } from './forget-expired';
import { type MailLimits, usualLimits } from './mail-limits';
import type { MailTransport } from './mail-transport';
import { openPooledFeedback } from './open-pooled-feedback';
import { remindEverywhere } from './remind-everywhere';
import { reviveDeliveries } from './revive-deliveries';

/** Every job by the name under which it is queued. */
export function tasks(transport: MailTransport, limits: MailLimits = usualLimits): TaskList {
  return sealed({
    'deliver-mail': (payload, helpers) =>
      deliverMail(transport, payload, {
        isLast: isLastAttempt(helpers),
        signal: helpers.abortSignal,
        limits,
      }),
    [OPEN_POOLED]: (payload) => openPooledFeedback(payload),
    'remind-everywhere': () => remindEverywhere(),
    'decide-reminders': (payload) => decideReminders(payload),
    'revive-deliveries': (_payload, helpers) => reviveDeliveries(helpers, limits),
    'forget-expired-logins': () => forgetExpiredLogins(),
    'forget-silent-workers': (_payload, helpers) => forgetSilentWorkers(helpers),
  });
}

function isLastAttempt({ job }: JobHelpers) {
  return job.attempts >= job.max_attempts;
}

/** The queue stores a failed job's error and logs it: it gets the kind of error only, never what an error quotes. */
function sealed(list: Record<string, Task>): TaskList {
  return Object.fromEntries(
    Object.entries(list).map(([name, task]): [string, Task] => [
      name,
      async (payload, helpers) => {
        try {
          await task(payload, helpers);
        } catch (error) {
          if (error instanceof Postponed) throw error;
          log.error({ task: name, job: helpers.job.id, err: error }, 'job failed');
          throw new Error(error instanceof Error ? error.name : 'unknown error');
        }
      },
    ]),
  );
}
