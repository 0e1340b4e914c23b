import { cleanEnvironment } from './clean-environment.mjs';
import { freePort } from './ports.mjs';
import { startProduct } from './product.mjs';
import { makeTestFolder, removeTestFolder } from './test-database.mjs';

/** The whole product with the demo on free ports, with a data folder that is gone afterwards. */
export async function startThrowAwayProduct(env, shutdown) {
  const folder = makeTestFolder();
  shutdown.defer(() => removeTestFolder(folder));
  const [port, mailboxPort] = [await freePort(), await freePort()];
  const own = {
    ...cleanEnvironment(env),
    LEERKRING_DATA_DIR: folder,
    PORT: String(port),
    MAILBOX_PORT: String(mailboxPort),
  };
  return startProduct({ env: own, hasty: true, logs: 'file', shutdown });
}
