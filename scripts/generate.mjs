/** Writes the Prisma client into prisma/generated; skipped while the schema is the one it was made from (`--force` insists). */
import { generatePrismaClient } from './runtime/generate.mjs';
import { runMain } from './runtime/refusal.mjs';

await runMain(() => generatePrismaClient({ force: process.argv.includes('--force') }));
