import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { Refusal } from '@/lib/platform/errors';
import type { FormState } from '@/lib/platform/tenancy/form-state';
import { messages } from './messages/index';

type Problems = Required<Pick<FormState, 'problem'>> & Pick<FormState, 'errors' | 'fields'>;
type ErrorWords = Awaited<ReturnType<typeof getTranslations<'errors'>>>;

/** zod's issues as words: an issue's message is a key of `errors`; anything else is "invalid". One per input, the first. */
export async function problemsOf(error: z.ZodError): Promise<Problems> {
  const t = await getTranslations('errors');
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form');
    errors[field] ??= t.has(issue.message) ? t(issue.message, limits(issue)) : t('invalid');
  }
  return byField(t, errors);
}

/** A write's refusal as words, by its field or for the whole form. */
export async function refusalState(refusal: Refusal): Promise<Problems> {
  const t = await getTranslations('errors');
  const words = t.has(refusal.code) ? t(refusal.code, refusal.values) : t('invalid');
  return refusal.field ? byField(t, { [refusal.field]: words }) : { problem: words };
}

/** In a list above the form «Vul dit in» says nothing without the name of what is meant. */
function byField(t: ErrorWords, errors: Record<string, string>): Problems {
  const names = Object.keys(errors);
  return {
    problem: t('checkFields', { count: names.length }),
    errors,
    fields: Object.fromEntries(names.flatMap((name) => (isNamed(name) ? [[name, t(`fields.${name}`)]] : []))),
  };
}

function isNamed(name: string): name is keyof typeof messages.nl.errors.fields {
  return Object.hasOwn(messages.nl.errors.fields, name);
}

function limits(issue: z.core.$ZodIssue) {
  return { max: 'maximum' in issue ? Number(issue.maximum) : 0 };
}
