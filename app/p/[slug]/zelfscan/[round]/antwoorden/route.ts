import { getLocale, getTranslations } from 'next-intl/server';
import { type SavedScan, saveScanAnswers } from '@/lib/features/self-scans/save-scan-answers';
import { savedByScript } from '@/lib/features/self-scans/schema';
import { getLogin } from '@/lib/platform/auth/session';
import { NotFoundError, Refusal } from '@/lib/platform/errors';
import { asLocale } from '@/lib/platform/i18n/locale';
import { refusalState } from '@/lib/platform/i18n/problems';
import { readJson } from '@/lib/platform/read-body';
import { isFromOurPage } from '@/lib/platform/same-origin';
import { asMember } from '@/lib/platform/tenancy/enter';
import { formatTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';

const mostBytes = 8000;

/**
 * Saves what was just chosen on a page of the scan, as JSON. A plain address and not an action, so that it outlives a
 * deploy, and can be sent while the page is being left. 401 signed out, 403 another site, 404 not the own round,
 * 409 handed in or closed, 422 no such answer; each with a `problem` in words.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ slug: string; round: string }> },
) {
  const { slug, round } = await params;
  const t = await getTranslations('errors');
  if (!isFromOurPage(request)) return Response.json({ problem: t('invalid') }, { status: 403 });
  const login = await getLogin();
  if (!login) return Response.json({ problem: t('signedOut'), signIn: paths.signIn() }, { status: 401 });
  if (!isId(round)) return notFound();
  const parsed = savedByScript.safeParse(await readJson(request, mostBytes).catch(() => null));
  if (!parsed.success) return Response.json({ problem: t('invalid') }, { status: 422 });
  try {
    const saved = await asMember(login, slug, (scope) =>
      saveScanAnswers(scope, { roundId: round, ...parsed.data }),
    );
    return await answerTo(parsed.data.answers, saved);
  } catch (error) {
    if (error instanceof Refusal) return Response.json(await refusalState(error), { status: 409 });
    if (error instanceof NotFoundError) return notFound();
    throw error;
  }
}

/** What was saved and when; everything as it stands when someone saved in between; 422 when any answer was none. */
async function answerTo(
  sent: Record<string, string>,
  { revision, savedAt, answers, newer, given }: SavedScan,
) {
  const t = await getTranslations('errors');
  const scan = await getTranslations('selfScan');
  const state = {
    revision,
    note: savedAt && scan('savedAt', { time: formatTime(savedAt, asLocale(await getLocale())) }),
    newer: newer ? answers : null,
  };
  const wrong = Object.keys(sent).filter((key) => !Object.hasOwn(given, key));
  if (wrong.length === 0) return Response.json(state);
  const errors = Object.fromEntries(wrong.map((key) => [key, t('level')]));
  return Response.json({ ...state, problem: t('level'), errors }, { status: 422 });
}

async function notFound() {
  const t = await getTranslations('common');
  return Response.json({ problem: t('notFoundTitle') }, { status: 404 });
}
