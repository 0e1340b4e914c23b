import { getTranslations } from 'next-intl/server';
import { givenFields, postedFields } from '@/app/p/[slug]/autosave/posted-fields';
import { signedOutPage } from '@/app/p/[slug]/autosave/signed-out-page';
import { type SavedReflection, saveReflection } from '@/lib/features/reflections/save-answers';
import { writtenAsForm } from '@/lib/features/reflections/schema';
import { getLogin } from '@/lib/platform/auth/session';
import { ForbiddenError, found, NotFoundError } from '@/lib/platform/errors';
import { readForm } from '@/lib/platform/read-body';
import { isFromOurPage } from '@/lib/platform/same-origin';
import { seeOther } from '@/lib/platform/see-other';
import { asMember } from '@/lib/platform/tenancy/enter';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';
import { cleanText } from '@/lib/shared/text';
import { reflectionPlace } from '../reflection-place';

type Context = { params: Promise<{ slug: string; meeting: string; kind: string }> };
type Address = Awaited<Context['params']>;

const mostBytes = 300_000;

/**
 * Saves a reflection sent as a plain form and goes on, with or without a script. An address of its own and not an action,
 * so that a page that was opened before a deploy still sends to it, and a session that ended costs no words.
 */
export async function POST(request: Request, { params }: Context) {
  const address = await params;
  const t = await getTranslations('errors');
  if (!isFromOurPage(request)) return new Response(t('invalid'), { status: 403 });
  const form = await readForm(request, mostBytes).catch(() => null);
  if (!form) return new Response(t('invalid'), { status: 422 });
  const login = await getLogin();
  if (!login) return signedOutPage(form, await getTranslations('reflections'));
  try {
    return seeOther(await asMember(login, address.slug, (scope) => saveForm(scope, address, form)));
  } catch (error) {
    if (error instanceof ForbiddenError) return new Response(t('stopped'), { status: 403 });
    if (error instanceof NotFoundError)
      return new Response((await getTranslations('common'))('notFoundTitle'), { status: 404 });
    throw error;
  }
}

/** Reloading after a post, or coming back from signing in: the reflection itself. */
export async function GET(_request: Request, { params }: Context) {
  const { slug, ...address } = await params;
  const place = reflectionPlace(address);
  return seeOther(place ? paths.reflection(slug, place.meetingId, place.kind) : paths.reflections(slug));
}

async function saveForm(scope: Scope, { slug, ...address }: Address, form: FormData) {
  const place = found(reflectionPlace(address));
  const { was, revision } = writtenAsForm.parse({
    revision: form.get('_revision') ?? undefined,
    was: form.get('_was'),
  });
  const seen = textsOf(postedFields(form));
  const saved = await saveReflection(scope, { ...place, answers: givenFields(seen, was), revision });
  return whereNext(paths.reflection(slug, place.meetingId, place.kind), form.get('_to'), {
    ...saved,
    list: paths.reflections(slug),
    differs: Object.entries(saved.answers).some(([key, text]) => key in seen && seen[key] !== text),
  });
}

/** As they are kept: a browser sends other line ends than the page came with. */
function textsOf(posted: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(posted).map(([name, value]) => [
      name,
      typeof value === 'string' ? cleanText(value) : value,
    ]),
  );
}

type Outcome = Pick<SavedReflection, 'errors' | 'newer'> & { list: string; differs: boolean };

/** Back to it when something asks for attention, else on. */
function whereNext(page: string, to: unknown, { errors, newer, list, differs }: Outcome): string {
  const wrong = Object.keys(errors);
  if (wrong.length > 0) return `${page}?fout=${wrong.join('.')}`;
  if (newer && differs) return `${page}?nieuwer`;
  return to === 'later' ? list : `${page}?bewaard`;
}
