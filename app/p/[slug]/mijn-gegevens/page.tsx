import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/aanmelden/actions';
import { EmptyState } from '@/components/ui/empty-state';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { getOwnData } from '@/lib/overviews/own-data/get-own-data';
import { asLocale } from '@/lib/platform/i18n/locale';
import { isFetchedAhead } from '@/lib/platform/request';
import { inOwnData } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { GivenFeedback } from './given-feedback';
import { OwnAttendance } from './own-attendance';
import { OwnHomework } from './own-homework';
import { OwnRound } from './own-round';
import { OwnShares } from './own-shares';
import { OwnTexts } from './own-texts';
import { OwnWritings } from './own-writings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownData'))('title') };
}

/** Everything that is somebody's own, to read and to take along; the one page that stays for who left. */
export default async function OwnDataPage({ params }: PageProps<'/p/[slug]/mijn-gegevens'>) {
  const { slug } = await params;
  const read = !(await isFetchedAhead());
  const data = await inOwnData(slug, (scope) => getOwnData(scope, { read }));
  const { member, leftAt, rounds, attended, given, shares, homework } = data;
  const t = await getTranslations('ownData');
  const account = await getTranslations('account');
  const common = await getTranslations('common');
  const signIn = await getTranslations('signIn');
  const locale = asLocale(await getLocale());
  return (
    <div className="read">
      <div className="stack">
        <h1>{t('title')}</h1>
        {leftAt && (
          <Notice title={t('leftTitle', { date: formatDay(leftAt, locale) })}>
            <p>{t('leftText', { partnership: member.partnership })}</p>
          </Notice>
        )}
        <p className="lead">{t('lead')}</p>
        <form action={paths.ownDataFile(slug)} method="post" className="row">
          <button className="btn second" type="submit">
            {t('download')}
          </button>
          <span className="hint">{t('downloadHint')}</span>
        </form>
      </div>
      <Section id="persoon" title={t('person')}>
        <Facts
          items={[
            { term: account('name'), detail: member.name },
            { term: account('email'), detail: member.email },
            { term: account('school'), detail: member.school ?? '–' },
            {
              term: account('roles'),
              detail: member.roles.map((role) => signIn('roles', { role })).join(', '),
            },
            { term: account('partnership'), detail: member.partnership },
          ]}
        />
      </Section>
      {rounds.length + given.length + homework.length === 0 && (
        <EmptyState title={t('nothingTitle')}>{t('nothingText')}</EmptyState>
      )}
      <OwnTexts texts={data.practice} />
      {rounds.map((own) => (
        <OwnRound key={own.round.id} own={own} />
      ))}
      <OwnAttendance attended={attended} />
      {given.length > 0 && <GivenFeedback given={given} />}
      {homework.length > 0 && <OwnHomework homework={homework} />}
      {shares.length > 0 && <OwnShares shares={shares} />}
      <OwnWritings writings={data.writings} />
      {leftAt && (
        <form action={signOut} className="row section">
          <button className="btn second" type="submit">
            {common('signOut')}
          </button>
        </form>
      )}
    </div>
  );
}
