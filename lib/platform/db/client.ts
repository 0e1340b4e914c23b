import { AsyncLocalStorage } from 'node:async_hooks';
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

/** The process at large, no request of it. */
const outside = AsyncLocalStorage.snapshot();

/**
 * One transaction, at most 15 seconds long; a hundred at once wait for one another rather than fail. Run its statements
 * one after the other, never with Promise.all. Prisma remembers its last hundred transactions: they are begun outside
 * the request, or all that belongs to it would be remembered with them.
 */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const inside = AsyncLocalStorage.snapshot();
  return outside(() =>
    db().$transaction((tx) => inside(() => work(tx)), { maxWait: 30_000, timeout: 15_000 }),
  );
}
