import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that put something else in the place of a module: nobody may share that with them. */
const alone = 'tests/**/*.alone.test.{ts,tsx}';

/**
 * One file alone: `npx vitest run -c .config/vitest.config.ts tests/…`; it starts a Postgres of its own. Every file has a
 * database of its own, but most share one process: loading the product anew for each costs more than the tests do.
 */
export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    globalSetup: ['.config/vitest.global.ts'],
    setupFiles: ['.config/vitest.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    env: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      TZ: 'UTC',
      LEERKRING_BOUNCE_SECRET: 'the-secret-that-the-provider-of-the-tests-has',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', alone],
        },
      },
      { extends: true, test: { name: 'alone', include: [alone] } },
    ],
  },
});
