import { getTranslations } from 'next-intl/server';
import { type SavedReflection, saveReflection } from '@/lib/features/reflections/save-answers';
import { ANSWER_MAX, writtenByScript } from '@/lib/features/reflections/schema';
import { getLogin } from '@/lib/platform/auth/session';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { readJson } from '@/lib/platform/read-body';
import { isFromOurPage } from '@/lib/platform/same-origin';
import { asMember } from '@/lib/platform/tenancy/enter';
import { paths } from '@/lib/shared/paths';
import { reflectionPlace } from '../reflection-place';
import { savedWords } from '../saved-words';

type Context = { params: Promise<{ slug: string; meeting: string; kind: string }> };

const mostBytes = 100_000;

/**
 * Saves what was just written in a reflection, as JSON. A plain address and not an action, so that it outlives a deploy,
 * and can be sent while the page is being left. 401 signed out, 403 another site, 404 not the own meeting, 409 not for
 * who was not there or stopped, 422 no such answer; each with a `problem` in words.
 */
export async function POST(request: Request, { params }: Context) {
  const { slug, ...address } = await params;
  const t = await getTranslations('errors');
  if (!isFromOurPage(request)) return Response.json({ problem: t('invalid') }, { status: 403 });
  const login = await getLogin();
  if (!login) return Response.json({ problem: t('signedOut'), signIn: paths.signIn() }, { status: 401 });
  const place = reflectionPlace(address);
  if (!place) return notFound();
  const parsed = writtenByScript.safeParse(await readJson(request, mostBytes).catch(() => null));
  if (!parsed.success) return Response.json({ problem: t('invalid') }, { status: 422 });
  try {
    return await answerTo(
      await asMember(login, slug, (scope) => saveReflection(scope, { ...place, ...parsed.data })),
    );
  } catch (error) {
    if (error instanceof ForbiddenError) return Response.json({ problem: t('stopped') }, { status: 409 });
    if (error instanceof NotFoundError) return notFound();
    throw error;
  }
}

/** What was saved and when; everything as it stands when someone saved in between; 422 when any answer was none. */
async function answerTo({ revision, savedAt, answers, newer, errors }: SavedReflection) {
  const t = await getTranslations('errors');
  const state = { revision, note: savedAt && (await savedWords(savedAt)), newer: newer ? answers : null };
  if (Object.keys(errors).length === 0) return Response.json(state);
  return Response.json({ ...state, problem: t('tooLong', { max: ANSWER_MAX }) }, { status: 422 });
}

async function notFound() {
  const t = await getTranslations('common');
  return Response.json({ problem: t('notFoundTitle') }, { status: 404 });
}
