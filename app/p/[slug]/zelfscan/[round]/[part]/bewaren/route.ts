import { getTranslations } from 'next-intl/server';
import { givenFields, postedFields } from '@/app/p/[slug]/autosave/posted-fields';
import { signedOutPage } from '@/app/p/[slug]/autosave/signed-out-page';
import { axisByPart } from '@/lib/core/frameworks/framework-form';
import { getScanPage } from '@/lib/features/self-scans/queries';
import { saveScanAnswers } from '@/lib/features/self-scans/save-scan-answers';
import { savedAsForm } from '@/lib/features/self-scans/schema';
import { getLogin } from '@/lib/platform/auth/session';
import { found, NotFoundError, Refusal } from '@/lib/platform/errors';
import { readForm } from '@/lib/platform/read-body';
import { isFromOurPage } from '@/lib/platform/same-origin';
import { seeOther } from '@/lib/platform/see-other';
import { asMember } from '@/lib/platform/tenancy/enter';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { partNumber } from '../part-number';
import { whereNext } from './where-next';

type Context = { params: Promise<{ slug: string; round: string; part: string }> };

const mostBytes = 20_000;

/**
 * Saves a part sent as a plain form and goes on, with or without a script. An address of its own and not an action, so
 * that a page that was opened before a deploy still sends to it, and a session that ended costs no answers.
 */
export async function POST(request: Request, { params }: Context) {
  const place = await params;
  const t = await getTranslations('errors');
  if (!isFromOurPage(request)) return new Response(t('invalid'), { status: 403 });
  const form = await readForm(request, mostBytes).catch(() => null);
  if (!form) return new Response(t('invalid'), { status: 422 });
  const login = await getLogin();
  if (!login) return signedOutPage(form, await getTranslations('selfScan'));
  try {
    return seeOther(await asMember(login, place.slug, (scope) => savePart(scope, place, form)));
  } catch (error) {
    if (error instanceof Refusal) return seeOther(paths.scanCheck(place.slug, place.round));
    if (error instanceof NotFoundError)
      return new Response((await getTranslations('common'))('notFoundTitle'), { status: 404 });
    throw error;
  }
}

/** Reloading after a post, or coming back from signing in: the part itself. */
export async function GET(_request: Request, { params }: Context) {
  const { slug, round, part } = await params;
  return seeOther(paths.scanPart(slug, round, partNumber(part) ?? 1));
}

async function savePart(
  scope: Scope,
  { slug, round, part: asked }: Awaited<Context['params']>,
  form: FormData,
) {
  if (!isId(round)) throw new NotFoundError();
  const page = await getScanPage(scope, round);
  const part = partNumber(asked) ?? 0;
  const axis = found(axisByPart(page.form, part));
  const sent = savedAsForm.parse({
    revision: form.get('_revision') ?? undefined,
    was: form.get('_was'),
    to: form.get('_to'),
    checking: form.get('_checking') ?? undefined,
  });
  const seen = postedFields(form);
  const saved = await saveScanAnswers(scope, {
    roundId: round,
    axisKey: axis.key,
    answers: givenFields(seen, sent.was),
    revision: sent.revision,
  });
  const keys = axis.statements.map(({ key }) => key);
  return whereNext(
    { slug, round, part, of: page.parts.length, keys, to: sent.to, checking: sent.checking === '1', seen },
    saved,
  );
}
