import { copyTemplate } from '../scripts/runtime/test-database.mjs';

// Every test file gets a migrated database of its own, before anything reads the environment.
Object.assign(process.env, await copyTemplate(`leerkring_test_${process.env.VITEST_POOL_ID}`));
