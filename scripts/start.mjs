/**
 * `npm start` runs the product, `npm run dev` (--dev) the same with reload.
 * Plain Node until the packages are there: nothing that needs one may be imported above.
 */
import path from 'node:path';
import { assertNodeVersion, installPackages } from './runtime/install.mjs';
import { runMain } from './runtime/refusal.mjs';
import { createShutdown } from './runtime/shutdown.mjs';

const dev = process.argv.includes('--dev');

await runMain(async () => {
  assertNodeVersion();
  installPackages();
  const shutdown = createShutdown();
  try {
    await Promise.race([run(shutdown), shutdown.asked]);
  } catch (error) {
    if (!shutdown.signal.aborted) throw error;
  } finally {
    await shutdown.run();
  }
});
process.exit();

async function run(shutdown) {
  const [{ startProduct }, { readEnvironment }, { welcome }] = await Promise.all([
    import('./runtime/product.mjs'),
    import('./runtime/settings.mjs'),
    import('./runtime/welcome.mjs'),
  ]);
  const env = readEnvironment();
  // A server's logs belong on its console; on one's own machine the addresses should stay readable.
  const logs = dev || env.DATABASE_URL ? 'console' : 'file';
  const product = await startProduct({ env, dev, logs, shutdown, say: (text) => console.log(text) });
  console.log(welcome({ ...product, logs: logs === 'file' ? path.join(product.dataDir, 'log') : undefined }));
  await product.failed;
}
