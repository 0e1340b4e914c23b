import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * One process that makes partnerships for all tests: the product's code is loaded there as the product loads it, and only
 * once. Needs DATABASE_APP_URL, LEERKRING_SECRET and BASE_URL.
 */
export default async function setup() {
  const maker = spawn(process.execPath, ['--import', 'tsx', 'tests/isolation/serve-worlds.ts'], {
    env: { ...process.env, LOG_LEVEL: 'silent', NODE_NO_WARNINGS: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [port] = await Promise.race([once(maker.stdout, 'data'), once(maker, 'exit').then(stopped)]);
  process.env.WORLDS_URL = `http://127.0.0.1:${String(port).trim()}`;
  return async () => {
    maker.stdin.end();
    await once(maker, 'exit');
  };
}

function stopped(): never {
  throw new Error('What makes partnerships for the tests did not start.');
}
