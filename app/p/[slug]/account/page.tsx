import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/aanmelden/actions';
import { LanguageSwitch } from '@/app/taal/language-switch';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { getOwnMember } from '@/lib/core/people/get-own-member';
import { getOwnFeed } from '@/lib/features/calendar-feed/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { CalendarSection } from './calendar-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage({ params, searchParams }: PageProps<'/p/[slug]/account'>) {
  const { slug } = await params;
  const { member, feed } = await inPartnership(slug, async (scope) => ({
    member: await getOwnMember(scope),
    feed: await getOwnFeed(scope),
  }));
  const asked = await searchParams;
  const t = await getTranslations('account');
  const common = await getTranslations('common');
  const sharing = await getTranslations('itemSharing');
  const audit = await getTranslations('audit');
  const signIn = await getTranslations('signIn');
  const reminders = await getTranslations('reminders');
  return (
    <div className="read">
      <div className="stack">
        <h1>{t('title')}</h1>
        <Facts
          items={[
            { term: t('name'), detail: member.name },
            { term: t('email'), detail: member.email },
            { term: t('school'), detail: member.school ?? '–' },
            { term: t('roles'), detail: member.roles.map((role) => signIn('roles', { role })).join(', ') },
            { term: t('partnership'), detail: member.partnership },
          ]}
        />
        <p className="soft small">{t('change')}</p>
      </div>
      <Section id="van-jou" title={t('ownDataTitle')}>
        <p>{t('ownDataText')}</p>
        <p>
          <a href={paths.ownData(slug)}>{t('ownDataLink')}</a>
        </p>
        <p>
          <a href={paths.ownSharing(slug)}>{sharing('mineTitle')}</a>
        </p>
        <p>
          <a href={paths.ownAudit(slug)}>{audit('ownLink')}</a>
        </p>
      </Section>
      <CalendarSection
        slug={slug}
        token={feed}
        done={'adres' in asked ? 'made' : 'ingetrokken' in asked ? 'revoked' : null}
      />
      <Section id="herinneringen" title={reminders('linkTitle')}>
        <p>
          <a href={paths.ownReminders(slug)}>{reminders('wishes.link')}</a>
        </p>
      </Section>
      <Section id="taal" title={t('languageTitle')}>
        <p>{t('languageText')}</p>
        <LanguageSwitch />
      </Section>
      <Section id="afmelden" title={t('signOutTitle')}>
        <p>{t('signOutText')}</p>
        <form action={signOut} className="row">
          <button className="btn second" type="submit">
            {common('signOut')}
          </button>
          <a href={paths.start()}>{t('other')}</a>
        </form>
      </Section>
    </div>
  );
}
