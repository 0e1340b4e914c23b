import { existsSync } from 'node:fs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { inProject } from './paths.mjs';
import { runTool } from './tools.mjs';

const STAMP = inProject('prisma/generated/.leerkring-schema');

/** Generating needs no engine: any executable in its place keeps Prisma from downloading one. */
export async function generatePrismaClient({ force = false } = {}) {
  const schema = fingerprint(['prisma/schema', '.config/prisma.config.ts', 'package-lock.json']);
  if (!force && readStamp(STAMP) === schema && existsSync(inProject('prisma/generated/client.ts'))) return;
  await runTool(
    'prisma generate',
    'node_modules/prisma/build/index.js',
    ['generate', '--config', '.config/prisma.config.ts'],
    {
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  writeStamp(STAMP, schema);
}
