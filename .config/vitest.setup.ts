import { afterAll } from 'vitest';
import { setClock } from '../lib/platform/clock';
import { copyTemplate } from '../scripts/runtime/test-database.mjs';

// Every test file gets a migrated database of its own, before anything reads the environment, and leaves no clock behind.
Object.assign(process.env, await copyTemplate(`leerkring_test_${process.env.VITEST_POOL_ID}`));
afterAll(() => setClock());
