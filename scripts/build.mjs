/** Builds for production when the sources changed since the last build (`--force` insists). */
import { installPackages } from './runtime/install.mjs';
import { runMain } from './runtime/refusal.mjs';

await runMain(async () => {
  installPackages();
  const { buildProduct } = await import('./runtime/build.mjs');
  const built = await buildProduct({
    force: process.argv.includes('--force'),
    onBuild: () => console.log('Building …'),
  });
  console.log(built ? 'Built.' : 'The build is up to date.');
});
