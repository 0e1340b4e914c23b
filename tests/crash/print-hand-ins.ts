import { db } from '@/lib/platform/db/client';
import { makeHandIns } from './make-hand-ins';

/** `node --import tsx print-hand-ins.ts 10` makes ten mentors with a scan and a form to hand in, and prints them as JSON. */
const count = Number(process.argv[2] ?? 1);
const made = [];
for (let at = 0; at < count; at += 1) made.push(...(await makeHandIns()));
console.log(JSON.stringify(made));
await db().$disconnect();
