import { forbidden, notFound, redirect } from 'next/navigation';
import { getLogin } from '@/lib/platform/auth/session';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { reported } from '@/lib/platform/report-error';
import { currentPath } from '@/lib/platform/request';
import { paths } from '@/lib/shared/paths';
import { asMember, asOwner } from './enter';
import type { Scope } from './scope';

/**
 * A page's read: signed in (else to the sign-in page and back), a member of this partnership (else 404), in one
 * transaction inside it. NotFoundError becomes 404, ForbiddenError 403.
 */
export function inPartnership<T>(slug: string, read: (scope: Scope) => Promise<T>): Promise<T> {
  return reading(asMember, slug, read);
}

/** The same for pages with nothing but one's own data: open to who left, too. */
export function inOwnData<T>(slug: string, read: (scope: Scope) => Promise<T>): Promise<T> {
  return reading(asOwner, slug, read);
}

async function reading<T>(
  enter: typeof asMember,
  slug: string,
  read: (scope: Scope) => Promise<T>,
): Promise<T> {
  const login = await getLogin();
  if (!login) redirect(paths.signIn(await currentPath()));
  try {
    return await enter(login, slug, read);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    if (error instanceof ForbiddenError) forbidden();
    throw await reported(error);
  }
}
