import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { World } from './world';

/**
 * Makes partnerships for a test, in a process of its own: the product's code is loaded there as the product loads it.
 * Needs DATABASE_APP_URL, LEERKRING_SECRET and BASE_URL.
 */
export async function buildWorlds(count: number): Promise<World[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'tests/isolation/print-worlds.ts', String(count)],
    {
      env: { ...process.env, LOG_LEVEL: 'silent' },
      maxBuffer: 10_000_000,
    },
  );
  return JSON.parse(stdout);
}
