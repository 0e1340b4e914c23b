import { forbidden, notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { getLogin } from '@/lib/platform/auth/session';
import { ForbiddenError, NotFoundError, Refusal } from '@/lib/platform/errors';
import { problemsOf, refusalState } from '@/lib/platform/i18n/problems';
import { reported } from '@/lib/platform/report-error';
import { paths } from '@/lib/shared/paths';
import { asMember } from './enter';
import { type FormState, textValues } from './form-state';
import type { Scope } from './scope';

type Definition<Schema extends z.ZodType, Result> = {
  /** What the form may send; messages are keys of `errors`. */
  input: Schema;
  /** The use case: load, policy, rule, save, enqueue; runs in one transaction inside the partnership. */
  write: (scope: Scope, input: z.infer<Schema>) => Promise<Result>;
  /** After the commit: redirect or revalidate, or the state to show. */
  then?: (done: {
    slug: string;
    input: z.infer<Schema>;
    result: Result;
  }) => FormState | Promise<FormState> | void | Promise<void>;
};

/**
 * The one shape of a write from a page: who (signed in, a member), what (zod), one transaction, may they.
 * Bind the partnership's slug in the page: `action={send.bind(null, slug)}` under useActionState.
 */
export function partnershipAction<Schema extends z.ZodType, Result>(definition: Definition<Schema, Result>) {
  return async (slug: string, _previous: FormState, form: FormData): Promise<FormState> => {
    if (typeof slug !== 'string' || !(form instanceof FormData)) notFound();
    const values = textValues(form);
    const login = await getLogin();
    if (!login) return signedOut(values);
    const parsed = definition.input.safeParse(values);
    if (!parsed.success) return { ...(await problemsOf(parsed.error)), values };
    const outcome = await attempt(() =>
      asMember(login, slug, (scope) => definition.write(scope, parsed.data)),
    );
    if ('refusal' in outcome) return { ...(await refusalState(outcome.refusal)), values };
    const state = await definition.then?.({ slug, input: parsed.data, result: outcome.result });
    return state ? { ...state, sent: values } : {};
  };
}

async function attempt<T>(work: () => Promise<T>): Promise<{ result: T } | { refusal: Refusal }> {
  try {
    return { result: await work() };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    if (error instanceof NotFoundError) notFound();
    if (error instanceof ForbiddenError) forbidden();
    throw await reported(error);
  }
}

/** The session ended in the middle of a form: say so, keep what was typed, offer to sign in beside it. */
async function signedOut(values: Record<string, string>): Promise<FormState> {
  const t = await getTranslations('errors');
  return { problem: t('signedOut'), signIn: paths.signIn(), values };
}
