import { getLocale, getTranslations } from 'next-intl/server';
import { SharedItems } from '@/app/p/[slug]/gedeeld/shared-items';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Home } from '@/lib/overviews/home/get-home';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

/** Feedback that colleagues asked of this person. */
export async function AskedOfMe({ slug, requests }: { slug: string; requests: Home['askedOfMe'] }) {
  if (requests.length === 0) return null;
  const t = await getTranslations('home');
  const locale = asLocale(await getLocale());
  return (
    <Section id="aan-jou-gevraagd" title={t('askedTitle')}>
      <ul className="plain-list ruled">
        {requests.map(({ requestId, mentor, dueAt }) => (
          <li key={requestId} className="row apart">
            <span>
              <b>{mentor}</b>
              <br />
              <span className="soft small">{t('askedDue', { date: formatDay(dueAt, locale) })}</span>
            </span>
            <LinkButton href={paths.giveFeedback(slug, requestId)} kind="second">
              {t('askedGive')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What participants showed to this person, until they withdraw it. */
export async function SharedWithMe({ slug, shares }: { slug: string; shares: Home['sharedWithMe'] }) {
  const { results, items } = shares;
  if (results.length + items.length === 0) return null;
  const t = await getTranslations('home');
  return (
    <Section id="met-jou-gedeeld" title={t('sharedTitle')}>
      <SharedItems slug={slug} items={items} />
      <ul className="plain-list ruled">
        {results.map(({ shareId, subject, name }) => (
          <li key={shareId}>
            <a href={paths.shared(slug, shareId)}>
              {t(subject === 'self_scan' ? 'sharedScan' : 'sharedQuestion', { name })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
