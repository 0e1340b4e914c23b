import { setTimeout as sleep } from 'node:timers/promises';
import { db } from '@/lib/platform/db/client';
import { makeMails } from './make-mails';

/** Makes mails when its parent asks: { behaviours } → the mails. Starting it takes longer than what it does. */
process.on('message', async ({ behaviours }: { behaviours: string[] }) => {
  await databaseBack();
  process.send?.(await makeMails(behaviours));
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
