import { existsSync } from 'node:fs';
import { bundleForNode } from './bundle.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { generatePrismaClient } from './generate.mjs';
import { inProject } from './paths.mjs';
import { buildStudentStylesheet } from './student-stylesheet.mjs';
import { runTool } from './tools.mjs';

/** The worker's process, built. */
export const BUILT_WORKER = '.next/leerkring-worker.mjs';
const STAMP = inProject('.next/leerkring-build');
const SOURCES = [
  'app',
  'components',
  'emails',
  'lib',
  'prisma/schema',
  'public',
  'next.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/runtime/build.mjs',
  'scripts/runtime/bundle.mjs',
  'scripts/runtime/student-stylesheet.mjs',
];
/** Pages are rendered per request, so a build knows no server: these only satisfy the check of the environment. */
const PLACEHOLDERS = {
  DATABASE_APP_URL: 'postgresql://leerkring_app:build@127.0.0.1:1/build',
  LEERKRING_SECRET: 'this-secret-exists-only-during-the-build',
  BASE_URL: 'http://localhost:3000',
  MAIL_FROM: 'build@example.nl',
  __NEXT_PROCESSED_ENV: 'true',
};

/** Builds the product for production, unless the last build was made from these very sources. Returns whether it built. */
export async function buildProduct({ force = false, signal, onBuild = () => {} } = {}) {
  await generatePrismaClient();
  await buildStudentStylesheet();
  const wanted = sourcesNow();
  if (!force && readStamp(STAMP) === wanted && existsSync(inProject('.next/BUILD_ID'))) return false;
  onBuild();
  await runTool('The build', 'node_modules/next/dist/bin/next', ['build'], {
    env: buildEnvironment(),
    signal,
  });
  await bundleForNode('lib/jobs/worker.ts', BUILT_WORKER);
  writeStamp(STAMP, wanted);
  return true;
}

function sourcesNow() {
  const publicNames = Object.entries(process.env)
    .filter(([name]) => name.startsWith('NEXT_PUBLIC_'))
    .sort();
  const salt = JSON.stringify([process.versions.node, process.platform, process.arch, publicNames]);
  return fingerprint(SOURCES, { salt, skip: (entry) => entry === 'public/generated' });
}

function buildEnvironment() {
  const { DATABASE_URL, SMTP_URL, LEERKRING_DEMO, ...env } = process.env;
  return { ...env, ...PLACEHOLDERS, NODE_ENV: 'production' };
}
