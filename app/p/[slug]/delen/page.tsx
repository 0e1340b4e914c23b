import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { PracticeNav } from '@/app/p/[slug]/practice-nav';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { listStandingShares, type StandingShare } from '@/lib/features/shares/standing-shares';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { withdraw } from './actions';
import { sharedThing } from './shared-thing';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('itemSharing'))('mineTitle') };
}

/** Everything the person shows to others at this moment, and one click to end each. */
export default async function OwnSharingPage({ params, searchParams }: PageProps<'/p/[slug]/delen'>) {
  const { slug } = await params;
  const shares = await inPartnership(slug, listStandingShares);
  const t = await getTranslations('itemSharing');
  return (
    <div className="stack">
      <PracticeNav slug={slug} />
      <div className="read stack">
        {'ingetrokken' in (await searchParams) && <Notice kind="good" role="status" title={t('withdrawn')} />}
        <h1>{t('mineTitle')}</h1>
        <p className="lead">{t('mineLead')}</p>
        {shares.length === 0 ? (
          <EmptyState title={t('mineNone')} level={2}>
            {t('mineNoneText')}
          </EmptyState>
        ) : (
          <>
            <ul className="plain-list ruled">
              {shares.map((share) => (
                <Shared key={share.id} slug={slug} share={share} />
              ))}
            </ul>
            <p className="soft small">{t('mineBuddy')}</p>
          </>
        )}
      </div>
    </div>
  );
}

async function Shared({ slug, share }: { slug: string; share: StandingShare }) {
  const t = await getTranslations('itemSharing');
  const errors = await getTranslations('errors');
  const locale = asLocale(await getLocale());
  const { title, href } = await sharedThing(slug, share);
  const who = share.audienceName ?? t('withGroup', { group: share.group });
  return (
    <li className="row apart">
      <span>
        <a href={href}>{title}</a>
        <br />
        <span className="small">
          {t('with')} {who}, {t('sinceTerm').toLowerCase()} {formatDay(share.sharedAt, locale)}
        </span>
        {share.stopped && (
          <>
            <br />
            <span className="soft small">{t('stoppedHere', { group: share.group })}</span>
          </>
        )}
      </span>
      <PostButton
        action={withdraw.bind(null, slug)}
        fields={{ share: share.id }}
        permalink={paths.ownSharing(slug)}
        kind="second"
        busy={t('busy')}
        signIn={errors('signInAgain')}
      >
        {t.rich('withdrawOne', {
          what: title,
          who,
          unseen: (chunks) => <span className="unseen-text">{chunks}</span>,
        })}
      </PostButton>
    </li>
  );
}
