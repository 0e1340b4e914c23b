import { randomUUID } from 'node:crypto';
import { formStatements } from '@/lib/core/frameworks/framework-form';
import { FEED_FORWARD_FIELD } from '@/lib/features/feedback/schema';
import { tokenHash } from '@/lib/platform/auth/session-token';
import { signToken } from '@/lib/platform/auth/signed-token';
import { paths } from '@/lib/shared/paths';
import { actionForm } from './action-form';
import { withClient } from './database';
import type { Ask } from './load';
import type { Site } from './product';
import type { Own, Prepared, Targets } from './targets';
import { standardForms } from './world/forms';
import { sessionOf } from './world/people-rows';

export function cookieOf(userId: string): string {
  return `leerkring=${sessionOf(userId)}`;
}

export function health(): Iterator<Ask> {
  return round([{ path: '/api/health', status: 200 }]);
}

export function studentPages({ students }: Targets): Iterator<Ask> {
  return round(students.map((token) => ({ path: paths.studentFormPart(token, 1), status: 200 })));
}

/** One page of the student's form, each time with other levels, as a browser sends it. */
export function* studentPosts({ students }: Targets): Iterator<Ask> {
  const keys = firstPart();
  for (let turn = 0; ; turn += 1) {
    const token = students[turn % students.length] as string;
    const answers = keys.map((key, at) => [key, String(1 + ((turn + at) % 7))]);
    yield {
      path: paths.studentFormPart(token, 1),
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams([...answers, [FEED_FORWARD_FIELD, feedForward(turn)]] as [
        string,
        string,
      ][]).toString(),
      status: 303,
      location: /\/2$/,
    };
  }
}

/** Keys of the statements on the first page of the student's form. */
export function firstPart(): string[] {
  const form = standardForms().student;
  return formStatements({ ...form, axes: form.axes.slice(0, 1) }).map(({ key }) => key);
}

export function feedForward(turn: number): string {
  return `Laat me ${turn} keer zelf een les voorbereiden en kijk daarna mee.`;
}

export function homePages({ results }: Targets): Iterator<Ask> {
  return round(results.map((own) => signedIn(own, paths.home(own.slug))));
}

export function resultPages({ results }: Pick<Targets, 'results'>): Iterator<Ask> {
  return round(results.map((own) => signedIn(own, paths.result(own.slug, own.id))));
}

export function cohortPages({ cohorts }: Targets, size: 24 | 2 = 24): Iterator<Ask> {
  return round(cohorts[size].map((own) => signedIn(own, paths.cohort(own.slug, own.id))));
}

/** The pages on which who leads a group prepares a meeting. */
export function preparingPages({ prepared }: Targets, page: keyof typeof preparing): Iterator<Ask> {
  return round(prepared.map((own) => signedIn(own, preparing[page](own))));
}

export const preparing = {
  prepare: ({ slug, id }: Prepared) => paths.prepare(slug, id),
  versions: ({ slug, id }: Prepared) => paths.preparationVersions(slug, id),
  version: ({ slug, id, version }: Prepared) => paths.preparationVersion(slug, id, version),
  werkvormen: ({ slug }: Prepared) => paths.werkvormen(slug),
};

/** Each complete scan once: the list ends. */
export async function handIns({ origin }: Site, drafts: Own[]): Promise<Iterator<Ask>> {
  const [first] = drafts;
  if (!first) return [][Symbol.iterator]();
  const form = await actionForm(origin, paths.scanCheck(first.slug, first.id), cookieOf(first.userId), [
    'roundId',
  ]);
  return drafts
    .map((own): Ask => {
      const { body, type } = form({ from: first.slug, to: own.slug }, { roundId: own.id });
      return {
        ...signedIn(own, paths.scanCheck(own.slug, own.id)),
        method: 'POST',
        headers: { ...signedIn(own, '').headers, 'content-type': type, origin },
        body,
        status: 303,
        location: /\/resultaat\//,
      };
    })
    [Symbol.iterator]();
}

/** Following a mailed link with its button: each link once, made here and now. */
export async function signIns(
  { origin, adminUrl }: Site,
  secret: string,
  users: string[],
  count: number,
): Promise<Iterator<Ask>> {
  const links = await makeLinks(adminUrl, secret, users, count);
  const [first] = links as [string];
  const form = await actionForm(origin, paths.signInLink(first), '', []);
  return links
    .map((token): Ask => {
      const { body, type } = form({ from: first, to: token }, {});
      return {
        path: paths.signInLink(token),
        method: 'POST',
        headers: { 'content-type': type, origin },
        body,
        status: 303,
        location: /\/$/,
      };
    })
    [Symbol.iterator]();
}

async function makeLinks(
  adminUrl: string,
  secret: string,
  users: string[],
  count: number,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const tokens = ids.map((id) => signToken(secret, 'sign-in', id));
  await withClient(adminUrl, (client) =>
    client.query(
      `INSERT INTO login_link (id, user_id, token_hash, created_at, expires_at)
       SELECT id, user_id, hash, now(), now() + interval '1 day' FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS t(id, user_id, hash)`,
      [ids, ids.map((_, at) => users[at % users.length]), tokens.map(tokenHash)],
    ),
  );
  return tokens;
}

function signedIn({ userId }: Own, path: string): Ask & { headers: Record<string, string> } {
  return { path, headers: { cookie: cookieOf(userId) }, status: 200 };
}

function* round<T>(list: T[]): Iterator<T> {
  for (let turn = 0; list.length > 0; turn += 1) yield list[turn % list.length] as T;
}
