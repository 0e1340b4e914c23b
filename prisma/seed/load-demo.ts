import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { buildDeLinde } from './de-linde';
import { buildWaterland } from './waterland';

/** Refused: somebody works with this database. */
export class NotEmptyError extends Error {
  override name = 'NotEmptyError';
}

/**
 * Loads the demo as it stands at `now`, all of it or nothing, as the app's role. Partnerships are out of sight of that
 * role, so that logins tell whether the database is empty: NotEmptyError when there is one.
 */
export async function loadDemo(now: Date) {
  try {
    await db().$transaction(
      async (tx) => {
        if ((await tx.user.count()) > 0) throw new NotEmptyError();
        await buildDeLinde(tx, now);
        await buildWaterland(tx, now);
      },
      { maxWait: 20_000, timeout: 120_000 },
    );
  } finally {
    setClock();
  }
}
