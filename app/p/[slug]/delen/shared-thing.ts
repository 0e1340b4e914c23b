import { getLocale, getTranslations } from 'next-intl/server';
import type { StandingShare } from '@/lib/features/shares/standing-shares';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

/** What a share is of, in words, and where its owner finds it. */
export async function sharedThing(
  slug: string,
  share: StandingShare,
): Promise<{ title: string; href: string }> {
  const t = await getTranslations('itemSharing');
  const reflections = await getTranslations('reflections');
  const locale = asLocale(await getLocale());
  const { subject, round, practicePlan, practiceNote, reflection } = share;
  if (practicePlan) {
    const date = formatDay(practicePlan.meeting.startsAt, locale);
    return { title: t('minePlan', { date }), href: paths.plan(slug, practicePlan.id) };
  }
  if (practiceNote) {
    const date = formatDay(practiceNote.createdAt, locale);
    return { title: t('mineNote', { date }), href: paths.note(slug, practiceNote.id) };
  }
  if (reflection) {
    const { kind, meetingId, meeting } = reflection;
    const title = reflections('of', { kind, date: formatDay(meeting.startsAt, locale) });
    return { title, href: paths.reflection(slug, meetingId, kind) };
  }
  const title = t('mineItem', { subject, kind: round?.kind ?? 'start' });
  return { title, href: round ? paths.sharing(slug, round.id) : paths.development(slug) };
}
