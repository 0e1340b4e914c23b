import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db/client';
import { withinLimit } from '@/lib/platform/limits/rate-limit';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { SignUpInput } from './schema';
import { signUpHours } from './sign-up-token';

/** A whole institute may sit behind one client address; more than this is a machine. */
const perClient = { points: 60, seconds: 60 * 60 };
const perAddress = { points: 5, seconds: 60 * 60 };

type Asked = SignUpInput & { client: string; locale: string };

/**
 * Keeps what someone wants to start and mails the link that proves the address. The answer is the same for a known and an
 * unknown address: 'sent', or 'too-many' after too many tries for this address or from this client.
 */
export async function requestSignUp({
  partnership,
  sector,
  name,
  email,
  client,
  locale,
}: Asked): Promise<'sent' | 'too-many'> {
  const address = email.toLowerCase();
  if (!(await withinLimit('sign-up-client', client, perClient))) return 'too-many';
  if (!(await withinLimit('sign-up-address', address, perAddress))) return 'too-many';
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + signUpHours * 60 * 60 * 1000);
  await transaction(async (tx) => {
    const data = { partnershipName: partnership, sector, personName: name, email: address, locale };
    const { id } = await tx.signUp.create({ data: { ...data, createdAt, expiresAt }, select: { id: true } });
    await enqueueMail(
      { tx, partnership: null, now: createdAt },
      { kind: 'sign_up', dedupeKey: `sign-up:${id}`, signUpId: id },
    );
  });
  return 'sent';
}
