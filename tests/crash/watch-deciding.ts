import type { Task } from 'graphile-worker';
import { db } from '@/lib/platform/db/client';

type Pass = (point: string, id: string) => Promise<void>;

/** What the job has at hand is not one mail. */
const REMINDERS = 'reminders';

/**
 * Tells how far the deciding of reminders is, inside its transaction: all is read and nothing written; the mails are
 * in the outbox, and neither their deliveries nor what they are about.
 */
export function watchDeciding(pass: Pass) {
  const watched = db().$extends({
    query: {
      reminder: {
        async findMany({ args, query }) {
          // By their keys only here; a mail looks for what it is about.
          if (args.where && 'key' in args.where) await pass('deciding', REMINDERS);
          return query(args);
        },
      },
      outboxMail: {
        async createManyAndReturn({ args, query }) {
          const rows = await query(args);
          await pass('half-decided', REMINDERS);
          return rows;
        },
      },
    },
  });
  Object.assign(globalThis, { leerkringDb: watched });
}

/**
 * And before it begins, where jobs wait for each other so that they decide on the same at the same time; and after its
 * commit, while the queue does not know of that.
 */
export const aroundDeciding =
  (decide: Task, pass: Pass): Task =>
  async (payload, helpers) => {
    await pass('asked', REMINDERS);
    await decide(payload, helpers);
    await pass('decided', REMINDERS);
  };
