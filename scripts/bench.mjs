/** `npm run bench [-- --only <part>] [--quick] [--strict]`: measures the product; see docs/bench.md. */
import { spawnSync } from 'node:child_process';
import { assertNodeVersion, installPackages } from './runtime/install.mjs';
import { inProject, projectRoot } from './runtime/paths.mjs';
import { runMain } from './runtime/refusal.mjs';

await runMain(async () => {
  assertNodeVersion();
  installPackages();
  const script = ['--no-deprecation', '--import', 'tsx', inProject('tests/bench/main.ts')];
  const { status } = spawnSync(process.execPath, [...script, ...process.argv.slice(2)], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
});
