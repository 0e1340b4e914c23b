/**
 * The mailbox of development and the demo: a real SMTP server and a page that shows what arrived. Loopback only.
 * Settings: SMTP_PORT, MAILBOX_PORT, LEERKRING_DATA_DIR (mails lie there as .eml).
 */
import path from 'node:path';
import { startSmtp } from './mailbox/smtp.mjs';
import { openStore } from './mailbox/store.mjs';
import { startWeb } from './mailbox/web.mjs';
import { openDataDir } from './runtime/paths.mjs';
import { portFrom } from './runtime/ports.mjs';
import { Refusal, runMain } from './runtime/refusal.mjs';

await runMain(async () => {
  const smtpPort = portFrom(process.env, 'SMTP_PORT', 1025);
  const webPort = portFrom(process.env, 'MAILBOX_PORT', 3001);
  const store = await openStore(path.join(openDataDir(), 'mail'));
  await listening('SMTP_PORT', smtpPort, startSmtp(store, smtpPort));
  await listening('MAILBOX_PORT', webPort, startWeb(store, webPort));
  console.log(`mailbox on http://localhost:${webPort}, SMTP on 127.0.0.1:${smtpPort}`);
});

process.once('SIGTERM', () => process.exit(0));
process.once('SIGINT', () => process.exit(0));

async function listening(name, port, started) {
  await started.catch((error) => {
    throw new Refusal(`The mailbox cannot listen on ${name}=${port} (${error.code ?? error.message}).`);
  });
}
