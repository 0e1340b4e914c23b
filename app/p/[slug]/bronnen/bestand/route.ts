import { getTranslations } from 'next-intl/server';
import { addFile } from '@/lib/features/resources/add-file';
import { MOST_UPLOAD_BYTES } from '@/lib/features/resources/limits';
import { getNewResourcePage } from '@/lib/features/resources/queries';
import { getLogin } from '@/lib/platform/auth/session';
import { ForbiddenError, NotFoundError, Refusal } from '@/lib/platform/errors';
import { BodyTooLarge, readForm } from '@/lib/platform/read-body';
import { isFromOurPage } from '@/lib/platform/same-origin';
import { seeOther } from '@/lib/platform/see-other';
import { asMember } from '@/lib/platform/tenancy/enter';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { type Goal, goalOf, newResourcePath } from '../nieuw/goal';

type Login = NonNullable<Awaited<ReturnType<typeof getLogin>>>;

/** What a program hears; a browser is shown its form again. */
const STATUS: Record<string, number> = { fileTooLarge: 413, fileType: 415, filesMany: 429, fileNone: 422 };

/**
 * Takes a file and goes on to where it is described. An address of its own and not an action: who may is asked before a
 * byte is read, and reading stops at ten megabytes. 403 another site or who may not, 404 not in the group; 413 too large,
 * 415 not of a kind that is kept, 422 no file, to whoever does not ask for a page: people see their form with the words.
 */
export async function POST(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const t = await getTranslations('errors');
  const common = await getTranslations('common');
  if (!isFromOurPage(request)) return new Response(t('invalid'), { status: 403 });
  const login = await getLogin();
  if (!login) return seeOther(paths.signIn(paths.resources(slug)));
  const goal = goalOf(Object.fromEntries(new URL(request.url).searchParams));
  try {
    return seeOther(await take(request, { login, slug, goal }));
  } catch (error) {
    if (error instanceof NotFoundError) return new Response(common('notFoundTitle'), { status: 404 });
    if (error instanceof ForbiddenError) return new Response(common('forbiddenTitle'), { status: 403 });
    if (!(error instanceof Refusal)) throw error;
    if (request.headers.get('accept')?.includes('text/html'))
      return seeOther(newResourcePath(slug, goal, { soort: 'bestand', fout: error.code }));
    return new Response(t.has(error.code) ? t(error.code, error.values) : t('invalid'), {
      status: STATUS[error.code] ?? 409,
    });
  }
}

async function take(request: Request, { login, slug, goal }: { login: Login; slug: string; goal: Goal }) {
  const { cohort, meeting } = await asMember(login, slug, (scope) => getNewResourcePage(scope, goal));
  const form = await readForm(request, MOST_UPLOAD_BYTES).catch((error) => {
    throw new Refusal(error instanceof BodyTooLarge ? 'fileTooLarge' : 'fileNone', 'file');
  });
  const [id, file] = [form.get('id'), form.get('file')];
  if (!isId(id)) throw new NotFoundError();
  if (!(file instanceof File)) throw new Refusal('fileNone', 'file');
  const bytes = new Uint8Array(await file.arrayBuffer());
  await asMember(login, slug, (scope) =>
    addFile(scope, {
      id,
      cohort: cohort?.id ?? null,
      meeting: meeting?.id ?? null,
      place: goal.place,
      file: { name: file.name, bytes },
    }),
  );
  return `${paths.changeResource(slug, id)}?nieuw${meeting ? `&bijeenkomst=${meeting.id}` : ''}`;
}
