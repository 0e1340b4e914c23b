import { serverActionsKey } from './secrets.mjs';

/** Set by us for each process on its own, or of no concern to it: never inherited. */
const NOT_INHERITED = [
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'LEERKRING_DEMO',
  'LEERKRING_SECRET',
  'SMTP_URL',
  'MAILBOX_URL',
  'PORT',
  'PGHOST',
  'PGPORT',
  'PGUSER',
  'PGPASSWORD',
  'PGDATABASE',
  'PGPASSFILE',
  'PGSERVICE',
];

/** The environment per process. The web never gets the owner's connection. */
export function environments(env, { settings, dataDir, secret, ownerUrl, appUrl, smtpUrl, dev = false }) {
  const base = Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_INHERITED.includes(name)));
  const common = {
    ...base,
    NODE_ENV: dev ? 'development' : 'production',
    LEERKRING_DATA_DIR: dataDir,
    LEERKRING_SECRET: secret,
    BASE_URL: settings.baseUrl,
    MAIL_FROM: env.MAIL_FROM || `Leerkring <leerkring@${new URL(settings.baseUrl).hostname}>`,
    DATABASE_APP_URL: appUrl,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey(secret),
    ...(settings.demo ? { LEERKRING_DEMO: '1' } : {}),
    ...(settings.mailbox ? { MAILBOX_URL: `http://localhost:${settings.mailboxPort}` } : {}),
  };
  return {
    // Next would read .env by itself and so find DATABASE_URL there; our scripts have read it already.
    web: { ...common, PORT: String(settings.port), __NEXT_PROCESSED_ENV: 'true' },
    worker: { ...common, DATABASE_URL: ownerUrl, SMTP_URL: smtpUrl },
    mailbox: {
      ...base,
      LEERKRING_DATA_DIR: dataDir,
      MAILBOX_PORT: String(settings.mailboxPort),
      SMTP_PORT: new URL(smtpUrl).port,
    },
  };
}
