import { db } from '@/lib/platform/db/client';
import { makeWorld } from './make-world';

/** `node --import tsx print-worlds.ts 2` makes two partnerships and prints them as JSON. */
const count = Number(process.argv[2] ?? 1);
const worlds = [];
for (let made = 0; made < count; made += 1) worlds.push(await makeWorld());
console.log(JSON.stringify(worlds));
await db().$disconnect();
