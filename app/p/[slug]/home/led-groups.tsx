import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { Home } from '@/lib/overviews/home/get-home';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

export async function LedGroups({ slug, cohorts }: { slug: string; cohorts: Home['facilitated'] }) {
  if (cohorts.length === 0) return null;
  const t = await getTranslations('home');
  const locale = asLocale(await getLocale());
  return (
    <Section id="groepen" title={t('leadTitle')}>
      <ul className="plain-list ruled">
        {cohorts.map(({ id, name, handedIn, participants, startMeetingAt }) => (
          <li key={id}>
            <a href={paths.cohort(slug, id)}>
              <b>{name}</b>
            </a>
            <br />
            <span className="soft small">
              {t('leadFacts', { handedIn, participants, date: formatDayTime(startMeetingAt, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
