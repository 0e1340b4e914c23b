import pg from 'pg';
import { Refusal } from './refusal.mjs';

export const APP_ROLE = 'leerkring_app';

/** The app role's address on the same server. */
export function appUrlFor(ownerUrl, password) {
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = password;
  return url.href;
}

/**
 * Makes the role that the app logs in as: no owner, no superuser, no way round row-level security.
 * The role belongs to the whole server, so it may exist already; then its password is brought in line.
 */
export async function ensureAppRole(client, appUrl) {
  const { username, password } = new URL(appUrl);
  if (decodeURIComponent(username) !== APP_ROLE)
    throw new Refusal(`DATABASE_APP_URL must log in as ${APP_ROLE}.`);
  const { rows } = await client.query(
    'SELECT rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = $1',
    [APP_ROLE],
  );
  if (rows[0]?.unbound) {
    throw new Refusal(
      `The database role ${APP_ROLE} is a superuser or bypasses row-level security: take that away first.`,
    );
  }
  if (rows[0] && (await canLogIn(appUrl))) return;
  const verb = rows[0] ? 'ALTER' : 'CREATE';
  const secret = client.escapeLiteral(decodeURIComponent(password));
  try {
    await client.query(`${verb} ROLE ${APP_ROLE} LOGIN PASSWORD ${secret}`);
  } catch (error) {
    throw new Refusal(
      `The database role ${APP_ROLE} could not be made (${error.message}): let an administrator create it with the password in DATABASE_APP_URL, or give the owner CREATEROLE.`,
    );
  }
}

async function canLogIn(appUrl) {
  const client = new pg.Client({ connectionString: appUrl });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    // The role exists before it may connect to this database: only a wrong password asks for a new one.
    return error.code !== '28P01' && error.code !== '28000';
  } finally {
    await client.end().catch(() => {});
  }
}
