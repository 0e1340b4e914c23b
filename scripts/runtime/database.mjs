import { APP_ROLE, appUrlFor } from './app-role.mjs';
import { isKept, startPostgres, stopPostgres } from './embedded-postgres.mjs';
import { connect, migrate } from './migrate.mjs';
import { Refusal } from './refusal.mjs';
import { appRolePassword } from './secrets.mjs';

/** The database of this start, migrated: { ownerUrl, appUrl }. The embedded one is stopped again, unless it is being kept. */
export async function openDatabase({ env, settings, dataDir, secret, shutdown, hasty }) {
  const ownerUrl = settings.embedded ? await startEmbedded(dataDir, shutdown, hasty) : env.DATABASE_URL;
  const given = settings.embedded ? undefined : env.DATABASE_APP_URL;
  const appUrl = given || appUrlFor(ownerUrl, appRolePassword(secret));
  await migrate({ ownerUrl, appUrl });
  await assertAppCanConnect(appUrl);
  return { ownerUrl, appUrl };
}

/** Its end is arranged before its start: an interruption may come in between. */
async function startEmbedded(dataDir, shutdown, hasty) {
  const kept = isKept(dataDir);
  if (!kept) shutdown.defer(() => stopPostgres(dataDir));
  const { ownerUrl } = await startPostgres(dataDir, { hasty, signal: kept ? undefined : shutdown.signal });
  return ownerUrl;
}

async function assertAppCanConnect(appUrl) {
  const client = await connect(appUrl).catch((error) => {
    throw new Refusal(
      error.message.replace('in DATABASE_URL cannot be used', `cannot be used as ${APP_ROLE}`),
    );
  });
  await client.end();
}
