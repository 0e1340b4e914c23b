import { setTimeout as sleep } from 'node:timers/promises';
import { db } from '@/lib/platform/db/client';
import { type AMadeMail, makeMails } from './make-mails';

/** Makes mails when its parent asks: { behaviours } → the mails. Starting it takes longer than what it does. */
process.on('message', async ({ behaviours }: { behaviours: string[] }) => {
  await databaseBack();
  const made: AMadeMail[] = [];
  // The first of them may take the database with it: what was not answered by then is not counted.
  await makeMails(behaviours, made).catch(() => {});
  process.send?.(made);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

/** After a crash the connections that were open are found to be dead one by one. */
async function databaseBack() {
  for (let good = 0; good < 12; ) {
    const works = await db().$queryRaw`SELECT 1`.then(() => true).catch(() => sleep(100, false));
    good = works ? good + 1 : 0;
  }
}
