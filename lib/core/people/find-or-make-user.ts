import type { Tx } from '@/lib/platform/db/client';

/** The login of this address, made when there is none yet; of two at once, one makes it. Its own language stays. */
export async function findOrMakeUser(
  { tx, now }: { tx: Tx; now: Date },
  { email, locale }: { email: string; locale: string },
): Promise<string> {
  const address = email.toLowerCase();
  await tx.user.createMany({ data: [{ email: address, locale, createdAt: now }], skipDuplicates: true });
  const { id } = await tx.user.findUniqueOrThrow({ where: { email: address }, select: { id: true } });
  return id;
}

/** The same for many addresses in lower case: address → login. */
export async function findOrMakeUsers(
  { tx, now }: { tx: Tx; now: Date },
  { emails, locale }: { emails: string[]; locale: string },
): Promise<Map<string, string>> {
  const data = emails.map((email) => ({ email, locale, createdAt: now }));
  await tx.user.createMany({ data, skipDuplicates: true });
  const users = await tx.user.findMany({
    where: { email: { in: emails } },
    select: { id: true, email: true },
  });
  return new Map(users.map(({ id, email }) => [email, id]));
}
