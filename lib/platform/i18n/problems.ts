import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { Refusal } from '@/lib/platform/errors';

/** zod's issues as words: an issue's message is a key of `errors`; anything else is "invalid". One per input, the first. */
export async function problemsOf(
  error: z.ZodError,
): Promise<{ problem: string; errors: Record<string, string> }> {
  const t = await getTranslations('errors');
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form');
    errors[field] ??= t.has(issue.message) ? t(issue.message, limits(issue)) : t('invalid');
  }
  return { problem: t('checkFields', { count: Object.keys(errors).length }), errors };
}

/** A write's refusal as words, by its field or for the whole form. */
export async function refusalState(
  refusal: Refusal,
): Promise<{ problem: string; errors?: Record<string, string> }> {
  const t = await getTranslations('errors');
  const words = t.has(refusal.code) ? t(refusal.code, refusal.values) : t('invalid');
  return refusal.field
    ? { problem: t('checkFields', { count: 1 }), errors: { [refusal.field]: words } }
    : { problem: words };
}

function limits(issue: z.core.$ZodIssue) {
  return { max: 'maximum' in issue ? Number(issue.maximum) : 0 };
}
