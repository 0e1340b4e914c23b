import { build, stop } from 'esbuild';
import { inProject, projectRoot } from './paths.mjs';

/**
 * Our own TypeScript made into one file that Node starts as it is; packages stay where they are. Translating each file as
 * it is loaded, as tsx does, triples the time a process takes to start and costs 60 MB for as long as it runs.
 * `from` and `to` are relative to the project: packages are found from there. One at a time: it leaves no process of
 * esbuild's behind.
 */
export async function bundleForNode(from, to) {
  try {
    await build({
      absWorkingDir: projectRoot,
      entryPoints: [inProject(from)],
      outfile: inProject(to),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      jsx: 'automatic',
      sourcemap: 'linked',
      logLevel: 'silent',
    });
  } finally {
    await stop();
  }
}
