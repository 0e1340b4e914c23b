import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/platform/env';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';

export type Tx = Prisma.TransactionClient;

const holder = globalThis as typeof globalThis & { leerkringDb?: PrismaClient };

/** The one client of this process, as the app's role: everything it does is under row-level security. */
export function db(): PrismaClient {
  holder.leerkringDb ??= new PrismaClient({
    errorFormat: 'minimal',
    adapter: new PrismaPg({ connectionString: env().DATABASE_APP_URL, max: 10 }),
  });
  return holder.leerkringDb;
}

/** One transaction, at most 15 seconds long; a hundred at once wait for one another rather than fail. Run its statements one after the other, never with Promise.all. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 30_000, timeout: 15_000 });
}
