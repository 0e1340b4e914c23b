import { getLocale, getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { listOf } from '@/app/p/[slug]/resultaat/[round]/names';
import { Section } from '@/components/ui/section';
import type { ItemReader, ItemSharing } from '@/lib/features/shares/item-sharing';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import type { Locale } from '@/lib/shared/format';
import { paths } from '@/lib/shared/paths';
import { changeItem } from './actions';

type Props = { slug: string; sharing: ItemSharing; permalink: string };
type Audience = { key: string; name: string; called: string; hint: string; now: string; shared: boolean };

/** Below one's own plan, note or reflection: everyone who can be its audience, who sees it now, and a button each. */
export async function ItemSharingSection(props: Props) {
  const { subject, ready, stopped } = props.sharing;
  const t = await getTranslations('itemSharing');
  return (
    <div className="no-print">
      <Section id="delen" title={t('title')}>
        {stopped && <p>{t('stopped')}</p>}
        {!stopped && !ready && <p className="soft">{t('notReady', { subject })}</p>}
        {!stopped && ready && (
          <>
            <p>{t('text', { subject })}</p>
            <Audiences {...props} />
          </>
        )}
        <p>
          <a href={paths.ownSharing(props.slug)}>{t('all')}</a>
        </p>
      </Section>
    </div>
  );
}

async function Audiences({ slug, sharing, permalink }: Props) {
  const t = await getTranslations('itemSharing');
  const errors = await getTranslations('errors');
  const locale = asLocale(await getLocale());
  const { subject, item } = sharing;
  const audiences = [
    ...sharing.people.map((person) => named(person, locale, t)),
    await wholeGroup(sharing, locale),
  ];
  return (
    <ul className="plain-list ruled">
      {audiences.map(({ key, name, called, hint, now, shared }) => (
        <li key={key} className="row apart">
          <span>
            <b>{name}</b>
            <span className="soft small block">{hint}</span>
            <span className="small block">{now}</span>
          </span>
          <PostButton
            action={changeItem.bind(null, slug)}
            fields={{ subject, item, audience: key, change: shared ? 'withdraw' : 'share' }}
            permalink={permalink}
            kind="second"
            busy={t('busy')}
            signIn={errors('signInAgain')}
          >
            {t.rich(shared ? 'withdraw' : 'share', {
              name: called,
              unseen: (chunks) => <span className="unseen-text">{chunks}</span>,
            })}
          </PostButton>
        </li>
      ))}
    </ul>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'itemSharing'>>>;

function named({ memberId, name, as, since, named: shared }: ItemReader, locale: Locale, t: Words): Audience {
  const sees = since ? t('since', { date: formatDay(since, locale) }) : t(shared ? 'seesNoMore' : 'seesNot');
  return { key: memberId, name, called: name, hint: t('as', { as: as ?? 'none' }), now: sees, shared };
}

async function wholeGroup({ group }: ItemSharing, locale: Locale): Promise<Audience> {
  const t = await getTranslations('itemSharing');
  const base = { key: 'group', name: t('group'), called: t('groupName'), hint: t('groupHint') };
  if (!group) return { ...base, now: t('seesNot'), shared: false };
  const date = formatDay(group.since, locale);
  const now =
    group.names.length > 0
      ? t('groupSees', { date, names: await listOf(group.names) })
      : t('groupSeesNobody', { date });
  return { ...base, now, shared: true };
}
