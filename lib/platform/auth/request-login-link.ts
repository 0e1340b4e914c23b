import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db/client';
import { withinLimit } from '@/lib/platform/limits/rate-limit';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import { createLoginLink } from './create-login-link';
import { loginLinkHours } from './login-link';

const perAddress = { points: 5, seconds: 60 * 60 };
/** A whole school may sit behind one client address: room for all of its teachers, not for a machine that tries names. */
const perClient = { points: 300, seconds: 60 * 60 };

/**
 * Mails a sign-in link when the address has a login. The answer is the same for a known and an unknown address:
 * 'sent', or 'too-many' after too many tries for this address or from this client.
 */
export async function requestLoginLink(
  typed: string,
  client: string,
  returnTo: string | null,
): Promise<'sent' | 'too-many'> {
  const email = typed.toLowerCase();
  if (!(await withinLimit('sign-in-client', client, perClient))) return 'too-many';
  if (!(await withinLimit('sign-in-address', email, perAddress))) return 'too-many';
  await transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (!user) return;
    const createdAt = now();
    const link = { userId: user.id, returnTo, hours: loginLinkHours };
    const id = await createLoginLink({ tx, now: createdAt }, link);
    await enqueueMail(
      { tx, partnership: null, now: createdAt },
      { kind: 'sign_in', dedupeKey: `sign-in:${id}`, loginLinkId: id },
    );
  });
  return 'sent';
}
