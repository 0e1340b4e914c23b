/** `npm run screenshots [name …]`: makes the pictures of the README and the guide, from the demo, in a real browser. */
import { assertNodeVersion, installPackages } from './runtime/install.mjs';
import { sentenceOf } from './runtime/refusal.mjs';
import { createShutdown } from './runtime/shutdown.mjs';

try {
  assertNodeVersion();
  installPackages();
  const shutdown = createShutdown();
  try {
    const { takePictures } = await import('./screenshots/take-pictures.mjs');
    await takePictures({ wanted: process.argv.slice(2), shutdown });
  } finally {
    await shutdown.run();
  }
  process.exit(0);
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
