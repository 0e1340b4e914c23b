import type { Adapter } from 'next-auth/adapters';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { tokenHash } from './session-token';

const login = { id: true, email: true, locale: true } as const;
const asAdapterUser = <T extends object>(user: T | null) => (user ? { ...user, emailVerified: null } : null);

/**
 * next-auth's storage on our own tables. Sessions are stored by their hash; sign-in links are made by `request-login-link`
 * and spent here. People become a login by being a member somewhere, never by signing in.
 */
export const adapter: Adapter = {
  createUser() {
    throw new Error('A login is made with the membership, not by signing in.');
  },
  async getUser(id) {
    return asAdapterUser(await db().user.findUnique({ where: { id }, select: login }));
  },
  async getUserByEmail(email) {
    return asAdapterUser(await db().user.findUnique({ where: { email }, select: login }));
  },
  async getUserByAccount() {
    return null;
  },
  async updateUser({ id }) {
    const user = asAdapterUser(await db().user.findUniqueOrThrow({ where: { id }, select: login }));
    if (!user) throw new Error('This login is gone.');
    return user;
  },
  async linkAccount() {
    return undefined;
  },
  async createSession({ sessionToken, userId, expires }) {
    await db().loginSession.create({
      data: { tokenHash: tokenHash(sessionToken), userId, createdAt: now(), expiresAt: expires },
    });
    return { sessionToken, userId, expires };
  },
  async getSessionAndUser(sessionToken) {
    const session = await db().loginSession.findUnique({
      where: { tokenHash: tokenHash(sessionToken) },
      select: { expiresAt: true, user: { select: login } },
    });
    if (!session) return null;
    const user = { ...session.user, emailVerified: null };
    return { session: { sessionToken, userId: user.id, expires: session.expiresAt }, user };
  },
  async updateSession({ sessionToken, expires }) {
    if (!expires) return null;
    const session = await db().loginSession.update({
      where: { tokenHash: tokenHash(sessionToken) },
      data: { expiresAt: expires },
      select: { userId: true },
    });
    return { sessionToken, userId: session.userId, expires };
  },
  async deleteSession(sessionToken) {
    await db().loginSession.deleteMany({ where: { tokenHash: tokenHash(sessionToken) } });
  },
  /** next-auth asks for it before it lets anyone in, and never calls it: links are made by `request-login-link`. */
  createVerificationToken() {
    throw new Error('A sign-in link is made by request-login-link.');
  },
  /** Spends a link: of two posts at once, one wins. `token` is next-auth's hash of what stood in the mail. */
  async useVerificationToken({ identifier, token }) {
    const { count } = await db().loginLink.updateMany({
      where: { tokenHash: token, usedAt: null, expiresAt: { gt: now() }, user: { email: identifier } },
      data: { usedAt: now() },
    });
    if (count === 0) return null;
    const { expiresAt } = await db().loginLink.findUniqueOrThrow({
      where: { tokenHash: token },
      select: { expiresAt: true },
    });
    return { identifier, token, expires: expiresAt };
  },
};
