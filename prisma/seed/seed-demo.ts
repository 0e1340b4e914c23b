import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { loadDemo, NotEmptyError } from './load-demo';

/** `node --import tsx prisma/seed/seed-demo.ts [moment]`: the demo as it stands now, or at a moment in ISO form. */
async function main() {
  const wanted = process.argv[2] ?? process.env.LEERKRING_SEED_NOW;
  const moment = wanted ? new Date(wanted) : now();
  if (Number.isNaN(moment.getTime()))
    throw new Error(`${wanted} is no moment: write it like 2027-01-12T14:30:00Z.`);
  await loadDemo(moment);
  await db().$disconnect();
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(
      error instanceof NotEmptyError
        ? 'This database is in use: the demo is loaded only into an empty one.'
        : error,
    );
    process.exit(1);
  },
);
