/** Applies the migrations that are missing to DATABASE_URL: `DATABASE_URL=… LEERKRING_SECRET=… node scripts/migrate.mjs`. */
import { appUrlFor } from './runtime/app-role.mjs';
import { migrate } from './runtime/migrate.mjs';
import { openDataDir } from './runtime/paths.mjs';
import { Refusal, runMain } from './runtime/refusal.mjs';
import { appRolePassword, findSecret } from './runtime/secrets.mjs';

await runMain(async () => {
  const ownerUrl = process.env.DATABASE_URL;
  if (!ownerUrl) throw new Refusal('Set DATABASE_URL to the database to migrate (its owner).');
  const appUrl = process.env.DATABASE_APP_URL || appUrlFor(ownerUrl, passwordFromSecret());
  const applied = await migrate({ ownerUrl, appUrl });
  console.log(applied.length === 0 ? 'The database was up to date.' : `Applied:\n  ${applied.join('\n  ')}`);
});

function passwordFromSecret() {
  return appRolePassword(findSecret(process.env, openDataDir(), { mayGenerate: false }));
}
