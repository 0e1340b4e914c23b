import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { type ClosuresPage, listClosures } from '@/lib/features/closures/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { dateOf } from '@/lib/shared/calendar-day';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../admin-nav';
import { add, takeOverAll } from './actions';
import { ClosureForm } from './closure-form';
import { ClosureList } from './closure-list';
import { closureWords } from './closure-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('closures'))('title') };
}

const DONE = { toegevoegd: 'added', gewijzigd: 'changed', weggehaald: 'removed' } as const;

/** School holidays and closed days per school year, for the coordinator. */
export default async function ClosuresAdminPage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/beheer/vrije-dagen'>) {
  const { slug } = await params;
  const page = await inPartnership(slug, listClosures);
  const t = await getTranslations('closures');
  const asked = await searchParams;
  const done = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  const taken = Number(asked.overgenomen ?? Number.NaN);
  const words = await closureWords(page.schools);
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read">
        <div className="stack">
          {done && <Notice kind="good" role="status" title={t(DONE[done])} />}
          {Number.isSafeInteger(taken) && (
            <Notice kind="good" role="status" title={t('takenOver', { count: taken })} />
          )}
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          {page.years.length === 0 && (
            <EmptyState title={t('noneTitle')} level={2}>
              {t('noneText')}
            </EmptyState>
          )}
        </div>
        <Years slug={slug} page={page} />
        <Section id="overnemen" title={t('takeOverTitle')}>
          <p>{t('takeOverText', { from: oneLine(page.published[0]), to: oneLine(page.published.at(-1)) })}</p>
          <PostButton
            action={takeOverAll.bind(null, slug)}
            fields={{}}
            permalink={paths.adminClosures(slug)}
            kind="second"
            busy={words.busy}
            signIn={words.signIn}
          >
            {t('takeOver')}
          </PostButton>
        </Section>
        <Section id="toevoegen" title={t('addTitle')}>
          <ClosureForm
            key={page.years.flatMap(({ closures }) => closures).length}
            save={add.bind(null, slug)}
            permalink={paths.adminClosures(slug)}
            words={words}
            button={t('add')}
          />
        </Section>
        <PublicDaysSection days={page.publicDays} />
      </div>
    </>
  );
}

async function Years({ slug, page }: { slug: string; page: ClosuresPage }) {
  const t = await getTranslations('closures');
  const over = page.years.filter((year) => year.over);
  const lists = { slug, schools: page.schools };
  return (
    <>
      {page.years
        .filter((year) => !year.over)
        .map(({ year, closures }) => (
          <Section key={year} id={`schooljaar-${year}`} title={t('year', { year: oneLine(year) })}>
            <ClosureList {...lists} closures={closures} />
          </Section>
        ))}
      {over.length > 0 && (
        <details className="section">
          <summary className="btn quiet">{t('earlier')}</summary>
          {over.map(({ year, closures }) => (
            <Section key={year} id={`schooljaar-${year}`} title={t('year', { year: oneLine(year) })}>
              <ClosureList {...lists} closures={closures} />
            </Section>
          ))}
        </details>
      )}
    </>
  );
}

async function PublicDaysSection({ days }: { days: ClosuresPage['publicDays'] }) {
  const t = await getTranslations('closures');
  const names = await getTranslations('meetings');
  const locale = asLocale(await getLocale());
  return (
    <Section id="vanzelf" title={t('publicTitle')}>
      <p>{t('publicText')}</p>
      <ul>
        {days.map(({ name, day }) => (
          <li key={day}>
            {names(`public.${name}`)}, {formatDay(dateOf(day), locale, { year: true })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A school year does not break at its hyphen. */
function oneLine(year = '') {
  return year.replace('-', '\u2011');
}
