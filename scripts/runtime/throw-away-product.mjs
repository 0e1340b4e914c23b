import { randomBytes } from 'node:crypto';
import { cleanEnvironment } from './clean-environment.mjs';
import { freePort } from './ports.mjs';
import { startProduct } from './product.mjs';
import { makeTestFolder, removeTestFolder } from './test-database.mjs';

/**
 * The whole product with the demo on free ports, with a data folder that is gone afterwards. It reminds nobody by itself:
 * whoever looks at what happens decides when.
 */
export async function startThrowAwayProduct(env, shutdown) {
  const folder = makeTestFolder();
  shutdown.defer(() => removeTestFolder(folder));
  const [port, mailboxPort] = [await freePort(), await freePort()];
  const own = {
    ...cleanEnvironment(env),
    LEERKRING_DATA_DIR: folder,
    PORT: String(port),
    MAILBOX_PORT: String(mailboxPort),
    LEERKRING_REMINDERS: 'off',
    LEERKRING_BOUNCE_SECRET: randomBytes(24).toString('hex'),
  };
  return startProduct({ env: own, hasty: true, logs: 'file', shutdown });
}
