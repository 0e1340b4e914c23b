import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Sharing } from '@/lib/features/shares/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { listOf } from '../names';
import { change } from './actions';
import { roleOf } from './seeing-rows';
import { ShareButton } from './share-button';

type Subject = 'self_scan' | 'learning_question';
type Props = { slug: string; subject: Subject; sharing: Sharing };
type Audience = { key: string; name: string; hint: string; now: string; shared: boolean };

/** One thing to share, with everyone who can be its audience. */
export async function SubjectSection({ slug, subject, sharing }: Props) {
  const t = await getTranslations('sharing');
  const scan = subject === 'self_scan';
  const roundId = sharing.round.id;
  return (
    <Section id={scan ? 'zelfscan' : 'leervraag'} title={t(scan ? 'selfScan' : 'question')}>
      {sharing.ready[subject] ? (
        <>
          <p>{t(scan ? 'selfScanText' : 'questionText')}</p>
          <Audiences slug={slug} subject={subject} sharing={sharing} />
        </>
      ) : (
        <>
          <p>{t(scan ? 'selfScanFirst' : 'questionFirst')}</p>
          <LinkButton href={scan ? paths.scan(slug, roundId) : paths.question(slug, roundId)} kind="second">
            {t(scan ? 'selfScanGo' : 'questionGo')}
          </LinkButton>
        </>
      )}
    </Section>
  );
}

async function Audiences({ slug, subject, sharing }: Props) {
  const t = await getTranslations('sharing');
  const errors = await getTranslations('errors');
  const audiences = [...(await people(subject, sharing)), await wholeGroup(subject, sharing)];
  return (
    <>
      {sharing.people.length === 0 && <p className="soft">{t('nobody')}</p>}
      <ul className="plain-list ruled">
        {audiences.map(({ key, name, hint, now, shared }) => (
          <li key={key} className="row apart">
            <span>
              <b>{name}</b>
              <br />
              <span className="soft small">{hint}</span>
              <br />
              <span className="small">{now}</span>
            </span>
            <ShareButton
              change={change.bind(null, slug)}
              slug={slug}
              round={sharing.round.id}
              subject={subject}
              audience={key}
              shared={shared}
              busyLabel={t('busy')}
              signInLabel={errors('signInAgain')}
            >
              {t.rich(shared ? 'withdraw' : 'share', {
                subject: t('subject', { subject }),
                name: key === 'group' ? t('groupName') : name,
                unseen: (words) => <span className="unseen-text">{words}</span>,
              })}
            </ShareButton>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whoever is no audience any more stands here only while something is still shared with them. */
async function people(subject: Subject, sharing: Sharing): Promise<Audience[]> {
  const t = await getTranslations('sharing');
  const locale = asLocale(await getLocale());
  return sharing.people
    .filter(({ as, named }) => as !== null || named[subject])
    .map((person) => {
      const { memberId, name, named, sees } = person;
      const since = sees[subject];
      const now = since
        ? t('since', { date: formatDay(since, locale) })
        : t(named[subject] ? 'seesNoMore' : 'seesNot');
      return { key: memberId, name, hint: t('as', { role: roleOf(person) }), now, shared: named[subject] };
    });
}

async function wholeGroup(subject: Subject, { group }: Sharing): Promise<Audience> {
  const t = await getTranslations('sharing');
  const locale = asLocale(await getLocale());
  const sees = group[subject];
  const place = { key: 'group', name: t('group') };
  if (!sees) return { ...place, hint: t('groupHint', { subject }), now: t('seesNot'), shared: false };
  const date = formatDay(sees.since, locale);
  const now =
    sees.names.length > 0
      ? t('groupSees', { date, names: await listOf(sees.names) })
      : t('groupSeesNobody', { date });
  return { ...place, hint: t('groupLater'), now, shared: true };
}
