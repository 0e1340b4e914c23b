import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One file alone: `npx vitest run -c .config/vitest.config.ts tests/…`; it starts a Postgres of its own. */
export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    globalSetup: ['.config/vitest.global.ts'],
    setupFiles: ['.config/vitest.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    env: { NODE_ENV: 'test', LOG_LEVEL: 'silent', TZ: 'UTC' },
  },
});
