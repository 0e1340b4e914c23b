import { setTimeout as sleep } from 'node:timers/promises';

/** A job whose worker was killed stays there without attempts when a newer one came under its key. */
const LEFT = `SELECT count(*)::int AS jobs FROM graphile_worker.jobs
  WHERE task_identifier = 'decide-reminders' AND attempts < max_attempts`;

/**
 * What became of reminders that were due, once the queue has nothing left to decide: their mails, which are then judged as
 * all others, and in words what was lost or decided twice. A person of these is reminded of one thing.
 */
export async function judgeReminders({ database, shutdown }, reminders, { hurry, mostMs }) {
  if (reminders.length === 0) return { mails: [], wrong: [] };
  const end = performance.now() + mostMs;
  while ((await database.ask(LEFT)).rows[0].jobs > 0 && performance.now() < end) {
    shutdown.signal.throwIfAborted();
    await hurry();
    await sleep(2_000);
  }
  const decisions = await database.decisionsOn(reminders);
  const decided = reminders.map(({ key, partnershipId }) => ({ key, partnershipId, ...decisions.get(key) }));
  return {
    mails: decided.flatMap(({ mailId, partnershipId }) =>
      mailId ? [{ id: mailId, behaviour: 'take', partnershipId }] : [],
    ),
    wrong: decided.flatMap(({ key, mailId, mails }) => {
      if (!mailId) return [`reminder ${key} is ${mails === undefined ? 'lost' : 'dropped'}`];
      return mails === 1 ? [] : [`the receiver of reminder ${key} has ${mails} mails`];
    }),
  };
}
