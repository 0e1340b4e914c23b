import { setTimeout as sleep } from 'node:timers/promises';
import { db } from '@/lib/platform/db/client';
import './clock';
import { makeDueReminders } from './make-due-reminders';
import { type AMadeMail, makeMails } from './make-mails';

type Asked = { behaviours: string[] } | { people: number };

/**
 * Makes mails when its parent asks, { behaviours } → the mails, or reminders that are due, { people } → the reminders.
 * Starting it takes longer than what it does.
 */
process.on('message', async (asked: Asked) => {
  await databaseBack();
  process.send?.('people' in asked ? await dueReminders(asked.people) : await mails(asked.behaviours));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

/** The first of them may take the database with it: what was not answered by then is not counted. */
async function mails(behaviours: string[]) {
  const made: AMadeMail[] = [];
  await makeMails(behaviours, made).catch(() => {});
  return made;
}

function dueReminders(people: number) {
  return makeDueReminders(people).catch(() => []);
}

/** After a crash the connections that were open are found to be dead one by one. */
async function databaseBack() {
  for (let good = 0; good < 12; ) {
    const works = await db().$queryRaw`SELECT 1`.then(() => true).catch(() => sleep(100, false));
    good = works ? good + 1 : 0;
  }
}
